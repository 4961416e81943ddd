package org.lectern.testing;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.lectern.ui.fx.Background;

/// A background that is the calling thread, so that no test waits.
public final class SameThread implements Background {

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onResult, Consumer<? super Exception> onFailure) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            onFailure.accept(e);
            return;
        }
        onResult.accept(result);
    }

    @Override
    public void onFx(Runnable action) {
        action.run();
    }
}
