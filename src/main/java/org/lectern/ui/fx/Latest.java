package org.lectern.ui.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs requests of which only the newest counts: an answer that comes late is dropped.
public final class Latest {

    private final Background background;
    private long newest;

    public Latest(Background background) {
        this.background = background;
    }

    /// Like [Background#run], for the newest request only.
    public <T> void run(Callable<T> work, Consumer<? super T> onResult, Consumer<? super Exception> onFailure) {
        var mine = ++newest;
        background.run(work, result -> {
            if (mine == newest) {
                onResult.accept(result);
            }
        }, failure -> {
            if (mine == newest) {
                onFailure.accept(failure);
            }
        });
    }
}
