package org.lectern.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.lectern.ui.style.Theme;

/// Starts the window toolkit for one task, and ends it when the task is done. A program does this once.
final class Toolkit {

    private static final long LONGEST_END = 5000;

    private Toolkit() {}

    /// Starts the task on the FX thread and waits for what it completes; comes back when the toolkit is at rest.
    static <T> T run(Consumer<CompletableFuture<T>> task) {
        var done = new CompletableFuture<T>();
        var fxThread = new CompletableFuture<Thread>();
        Platform.startup(() -> {
            fxThread.complete(Thread.currentThread());
            Platform.setImplicitExit(false);
            try {
                Theme.loadFonts();
                task.accept(done);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.join();
        } finally {
            Platform.exit();
            end(fxThread.join());
        }
    }

    /// While the toolkit still paints, the end of the program would take its painter away.
    private static void end(Thread fxThread) {
        try {
            fxThread.join(LONGEST_END);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
