package org.lectern.app;

import java.io.IOException;
import java.net.URI;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.lectern.store.Store;
import org.lectern.ui.fx.FxBridge;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Preferences;
import org.lectern.ui.style.Theme;

/// The window on the screen: placed where it was, dressed light or dark, its settings saved as they change.
final class Window {

    private static final Duration SAVE_AFTER = Duration.seconds(1);

    private final Stage stage;
    private final Settings settings;
    private final FxBridge background = new FxBridge();
    private final Wiring wiring;
    private final PauseTransition saving = new PauseTransition(SAVE_AFTER);

    Window(Stage stage, Store store, Options options, Settings settings) {
        this.stage = stage;
        this.settings = settings;
        wiring = new Wiring(store, options.data(), options.briefings(), settings, background,
                new Wiring.Outside(Window::browse, stage::close));
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            System.getLogger("org.lectern").log(System.Logger.Level.ERROR, "unexpected failure", failure);
            background.onFx(() -> wiring.tell(Messages.get("shell.failed", String.valueOf(failure.getMessage()))));
        });
    }

    void show(Runnable closed) {
        var workspace = settings.workspace();
        var scene = new Scene(wiring.view(), workspace.width().get(), workspace.height().get());
        Theme.dress(scene);
        dress(scene, settings.preferences());
        stage.setTitle(Messages.get("app.name"));
        stage.setMinWidth(800);
        stage.setMinHeight(480);
        stage.setScene(scene);
        place();
        saving.setOnFinished(_ -> save());
        settings.onChange(saving::playFromStart);
        stage.setOnHidden(_ -> close(closed));
        stage.show();
        wiring.start();
    }

    /// Dresses a scene light or dark, as the reader likes it or the system has it, now and when either changes.
    static void dress(Scene scene, Preferences preferences) {
        var system = Platform.getPreferences().colorSchemeProperty();
        preferences.dark().bind(preferences.appearance().flatMap(appearance -> switch (appearance) {
            case LIGHT -> new SimpleBooleanProperty(false);
            case DARK -> new SimpleBooleanProperty(true);
            case SYSTEM -> system.map(scheme -> scheme == ColorScheme.DARK);
        }));
        preferences.dark().subscribe(dark -> Theme.dark(scene, dark));
    }

    private void place() {
        var workspace = settings.workspace();
        var there = new Rectangle2D(nearest(workspace.x().get()), nearest(workspace.y().get()), 80, 40);
        if (!Double.isNaN(workspace.x().get()) && !Screen.getScreensForRectangle(there).isEmpty()) {
            stage.setX(workspace.x().get());
            stage.setY(workspace.y().get());
        }
        stage.setMaximized(workspace.maximized().get());
        stage.xProperty().subscribe(_ -> remember());
        stage.yProperty().subscribe(_ -> remember());
        stage.widthProperty().subscribe(_ -> remember());
        stage.heightProperty().subscribe(_ -> remember());
        stage.maximizedProperty().subscribe(_ -> workspace.maximized().set(stage.isMaximized()));
    }

    private static double nearest(double coordinate) {
        return Double.isNaN(coordinate) ? 0 : coordinate;
    }

    private void remember() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
            var workspace = settings.workspace();
            workspace.x().set(stage.getX());
            workspace.y().set(stage.getY());
            workspace.width().set(stage.getScene().getWidth());
            workspace.height().set(stage.getScene().getHeight());
        }
    }

    private void save() {
        var text = settings.text();
        background.run(() -> {
            settings.save(text);
            return true;
        }, _ -> {}, failure -> wiring.tell(Messages.get("app.settings-failed", String.valueOf(failure.getMessage()))));
    }

    private void close(Runnable closed) {
        wiring.stop();
        saving.stop();
        background.close();
        wiring.flush();
        try {
            settings.save(settings.text());
        } catch (IOException e) {
            System.getLogger("org.lectern").log(System.Logger.Level.ERROR, "the settings were not saved", e);
        }
        closed.run();
    }

    private static void browse(URI address) {
        new Browser().getHostServices().showDocument(address.toString());
    }

    /// What the toolkit wants to see before it opens the system's browser.
    private static final class Browser extends Application {

        @Override
        public void start(Stage stage) {
            throw new IllegalStateException("never started");
        }
    }
}
