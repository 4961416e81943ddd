package org.lectern.app;

import java.io.IOException;
import java.io.PrintWriter;
import javafx.stage.Stage;
import org.lectern.store.Store;
import org.lectern.store.StoreException;

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
        Toolkit.<Boolean>run(closed -> new Window(new Stage(), store, options, settings)
                .show(() -> closed.complete(true)));
    }

    private static void refuse(String message) {
        Toolkit.<Boolean>run(closed -> Refusal.show(new Stage(), message, () -> closed.complete(true)));
    }
}
