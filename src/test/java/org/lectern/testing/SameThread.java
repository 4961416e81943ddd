package org.lectern.testing;

import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lectern.ui.fx.Background;

/// A background that is the calling thread, so that no test waits. What another thread has for the FX thread while work
/// runs, such as how far it is, comes when the work is done.
public final class SameThread implements Background {

    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Thread working;

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onResult, Consumer<? super Exception> onFailure) {
        T result;
        var outer = working;
        working = Thread.currentThread();
        try {
            result = work.call();
        } catch (Exception e) {
            working = outer;
            deliver();
            onFailure.accept(e);
            return;
        }
        working = outer;
        deliver();
        onResult.accept(result);
    }

    @Override
    public void onFx(Runnable action) {
        var worker = working;
        if (worker == null || worker.equals(Thread.currentThread())) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    private void deliver() {
        for (var action = waiting.poll(); action != null; action = waiting.poll()) {
            action.run();
        }
    }
}
