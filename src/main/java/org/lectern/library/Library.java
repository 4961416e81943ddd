package org.lectern.library;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.lectern.briefing.Fault;
import org.lectern.briefing.ItemRef;
import org.lectern.observable.Observable;
import org.lectern.store.Schema;
import org.lectern.store.Store;

/// The briefings that the reader has: loaded from folders and files, added to, marked as read.
public final class Library {

    private final Observable<Shelf> shelf = new Observable<>(Shelf.EMPTY);

    /// A library that is empty until it is loaded.
    ///
    /// @param roots the folders and files to read, besides those that were added
    /// @param folder where added briefings are copied to
    public Library(Store store, List<Path> roots, Path folder) {}

    /// The tables to open the store with.
    public static Schema schema() {
        return new Schema("library", List.of());
    }

    /// The library as it stands; empty until [#load()] was called.
    public Observable<Shelf> shelf() {
        return shelf;
    }

    /// Reads everything anew.
    public void load() {
        throw new UnsupportedOperationException();
    }

    /// Adds briefing files, or folders of them, to the library, and loads them.
    ///
    /// @return the faults of what was added
    public List<Fault> add(Collection<Path> paths, Adding adding) {
        throw new UnsupportedOperationException();
    }

    public void markRead(Collection<ItemRef> items, boolean read) {
        throw new UnsupportedOperationException();
    }

    /// What becomes of the files that are added.
    public enum Adding {
        /// They are copied into the library's own folder.
        COPY,
        /// They are read where they are, at every start.
        IN_PLACE
    }
}
