package org.lectern.ui.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.lectern.observable.Observable;
import org.lectern.observable.Registration;

/// Where models run what may take longer than a frame. In tests it is the calling thread, so that nothing waits.
public interface Background {

    /// Runs the work elsewhere and hands its result, or its failure, back on the FX thread.
    <T> void run(Callable<T> work, Consumer<? super T> onResult, Consumer<? super Exception> onFailure);

    /// Runs on the FX thread: at once when called on it, soon otherwise.
    void onFx(Runnable action);

    /// Watches a value of a feature on the FX thread.
    default <T> Registration watch(Observable<T> observable, Consumer<? super T> observer) {
        return observable.observe(value -> onFx(() -> observer.accept(value)));
    }
}
