package org.lectern.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.lectern.store.Store;
import org.lectern.store.StoreException;
import org.lectern.ui.style.Theme;

/// One run of the window, from the store's opening to its closing.
final class Launch {

    private final Options options;

    Launch(Options options) {
        this.options = options;
    }

    /// Opens the window and comes back when it is closed.
    ///
    /// @return the exit code
    int run(PrintWriter errors) {
        try (var store = Store.open(options.data(), Wiring.schemas())) {
            var settings = new Settings(options.data());
            settings.load();
            show(store, settings);
            return 0;
        } catch (StoreException | IOException e) {
            errors.println("lectern: " + e.getMessage());
            refuse(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    private void show(Store store, Settings settings) {
        var closed = new CompletableFuture<Boolean>();
        Platform.startup(() -> {
            Theme.loadFonts();
            var window = new Window(new Stage(), store, options, settings);
            window.show(() -> closed.complete(true));
        });
        closed.join();
    }

    private static void refuse(String message) {
        var closed = new CompletableFuture<Boolean>();
        Platform.startup(() -> {
            Theme.loadFonts();
            Refusal.show(new Stage(), message, () -> closed.complete(true));
        });
        closed.join();
    }
}
