package org.lectern.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.lectern.briefing.Item;
import org.lectern.store.Store;
import org.lectern.ui.fx.FxBridge;
import org.lectern.ui.session.Listing;
import org.lectern.ui.style.Theme;

/// Takes a picture of the window once everything in it stands.
final class Picture {

    private static final Duration STEP = Duration.millis(50);
    private static final int MOST_STEPS = 600;
    private static final int SETTLED = 12;

    private final FxBridge background = new FxBridge();
    private final Wiring wiring;
    private final Settings settings;
    private int steps;
    private int settled;
    private boolean opened;

    Picture(Store store, Path data, List<Path> roots, Settings settings) {
        this.settings = settings;
        wiring = new Wiring(store, data, roots, settings, background,
                new Wiring.Outside(_ -> {}, () -> {}));
    }

    /// @param taken gets the picture, or why there is none
    void take(int width, int height, int scale, Wanted wanted, CompletableFuture<WritableImage> taken) {
        var scene = new Scene(wiring.view(), width, height);
        Theme.dress(scene);
        Window.dress(scene, settings.preferences());
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        wiring.start();
        var wait = new PauseTransition(STEP);
        wait.setOnFinished(_ -> {
            try {
                if (stands(wanted)) {
                    taken.complete(snapshot(scene, scale));
                } else if (++steps > MOST_STEPS) {
                    throw new IllegalStateException("the window did not come to rest; nothing was written");
                } else {
                    wait.playFromStart();
                }
            } catch (RuntimeException e) {
                taken.completeExceptionally(e);
            }
        });
        wait.play();
    }

    private boolean stands(Wanted wanted) {
        if (wiring.session().item().get() == null) {
            return wiring.library().shelf().get().briefings().isEmpty() && steps > SETTLED * 5;
        }
        if (!opened) {
            open(wanted);
            opened = true;
        }
        settled = wiring.ready() && background.idle() ? settled + 1 : 0;
        return settled > SETTLED;
    }

    private void open(Wanted wanted) {
        var shelf = wiring.library().shelf().get();
        wanted.topic().ifPresent(path -> {
            var topic = org.lectern.briefing.Topic.parse(path);
            var first = shelf.items(topic).stream().findFirst()
                    .orElseThrow(() -> new IllegalStateException("there is no topic " + path));
            wiring.session().listing().set(new Listing.Topic(topic));
            wiring.session().open(first.ref());
        });
        wanted.listing().ifPresent(wiring.session().listing()::set);
        wanted.item().ifPresent(id -> wiring.session().open(shelf.items().stream()
                .filter(item -> item.ref().item().equals(id) || item.ref().toString().equals(id)).findFirst()
                .map(Item::ref).orElseThrow(() -> new IllegalStateException("there is no item " + id))));
    }

    private static WritableImage snapshot(Scene scene, int scale) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return scene.getRoot().snapshot(parameters, null);
    }

    /// What the picture is to show; what was open last, where nothing is said.
    record Wanted(Optional<String> item, Optional<String> topic, Optional<Listing> listing) {}
}
