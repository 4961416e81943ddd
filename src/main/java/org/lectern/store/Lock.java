package org.lectern.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The mark that one Lectern works in a data folder, given back by the system even when the program is killed.
final class Lock implements AutoCloseable {

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    static Lock take(Path folder) {
        var file = folder.resolve("lock");
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return new Lock(channel);
                }
            } catch (OverlappingFileLockException _) {
                // held by this very program: told below like any other holder
            }
            channel.close();
        } catch (IOException e) {
            throw new StoreException("The data folder " + folder
                    + " cannot be written to; name another one with --data, or allow writing there.", e);
        }
        throw new StoreException("Lectern is already open on " + folder
                + "; use that window, or name another folder with --data.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
