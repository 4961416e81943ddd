package org.lectern.observable;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A value that is set by its owner and watched by others, on whatever thread the owner sets it.
public final class Observable<T> {

    private final List<Consumer<? super T>> observers = new CopyOnWriteArrayList<>();
    private volatile T value;

    public Observable(T value) {
        this.value = value;
    }

    /// The present value.
    public T get() {
        return value;
    }

    /// Sets the value and tells every observer, in the order of their registration.
    public void set(T newValue) {
        value = newValue;
        observers.forEach(observer -> observer.accept(newValue));
    }

    /// Calls the observer now and after every change, until the registration is closed.
    public Registration observe(Consumer<? super T> observer) {
        observers.add(observer);
        observer.accept(value);
        return () -> observers.remove(observer);
    }
}
