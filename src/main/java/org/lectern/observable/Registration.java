package org.lectern.observable;

/// The handle of an observer: closing it ends the calls.
public interface Registration extends AutoCloseable {

    @Override
    void close();
}
