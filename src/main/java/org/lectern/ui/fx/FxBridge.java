package org.lectern.ui.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs work on virtual threads and brings the results back to the FX thread.
public final class FxBridge implements Background, AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger running = new AtomicInteger();

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onResult, Consumer<? super Exception> onFailure) {
        if (threads.isShutdown()) {
            // The window is gone, and nobody is there for the answer. What had to be written was, before the end.
            return;
        }
        running.incrementAndGet();
        threads.execute(() -> {
            try {
                var result = work.call();
                onFx(() -> onResult.accept(result));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                onFx(() -> onFailure.accept(e));
            } catch (Exception e) {
                onFx(() -> onFailure.accept(e));
            } finally {
                // After the answer was taken.
                onFx(running::decrementAndGet);
            }
        });
    }

    @Override
    public void onFx(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /// Whether nothing runs and every answer was taken.
    public boolean idle() {
        return running.get() == 0;
    }

    /// Waits for what is running, then lets the threads go.
    @Override
    public void close() {
        threads.close();
    }
}
