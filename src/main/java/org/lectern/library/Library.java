package org.lectern.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.BriefingFiles;
import org.lectern.briefing.BriefingReader;
import org.lectern.briefing.Fault;
import org.lectern.briefing.ItemRef;
import org.lectern.observable.Observable;
import org.lectern.store.Schema;
import org.lectern.store.Store;

/// The briefings that the reader has: loaded from folders and files, added to, marked as read.
public final class Library {

    private final Store store;
    private final List<Path> roots;
    private final CopiedBriefings copies;
    private final ReentrantLock changing = new ReentrantLock();
    private final Observable<Shelf> shelf = new Observable<>(Shelf.EMPTY);

    /// A library that is empty until it is loaded.
    ///
    /// @param roots the folders and files to read, besides those that were added
    /// @param folder where added briefings are copied to
    public Library(Store store, List<Path> roots, Path folder) {
        this.store = store;
        this.roots = List.copyOf(roots);
        this.copies = new CopiedBriefings(folder);
    }

    /// The tables to open the store with.
    public static Schema schema() {
        return Schema.of(Library.class, "library", 1);
    }

    /// The library as it stands; empty until [#load()] was called.
    public Observable<Shelf> shelf() {
        return shelf;
    }

    /// Reads everything anew.
    public void load() {
        changing.lock();
        try {
            shelve(List.of());
        } finally {
            changing.unlock();
        }
    }

    /// Adds briefing files, or folders of them, to the library, and loads them. A file of which nothing can be read is
    /// not copied; its faults stay among those of the shelf until everything is read anew.
    ///
    /// @return the faults of what was added
    public List<Fault> add(Collection<Path> paths, Adding adding) {
        changing.lock();
        try {
            var before = shelf.get().faults();
            var refused = switch (adding) {
                case COPY -> copy(paths);
                case IN_PLACE -> remember(paths);
            };
            shelve(refused);
            return shelf.get().faults().stream().filter(fault -> !before.contains(fault)).toList();
        } finally {
            changing.unlock();
        }
    }

    public void markRead(Collection<ItemRef> items, boolean read) {
        changing.lock();
        try {
            var marked = store.write(connection -> {
                var rows = new LibraryRows(connection);
                rows.markRead(items, read);
                return rows.read();
            });
            shelf.set(shelf.get().withRead(marked));
        } finally {
            changing.unlock();
        }
    }

    private void shelve(List<Fault> refused) {
        var all = new ArrayList<>(roots);
        copies.folder().ifPresent(all::add);
        all.addAll(store.read(connection -> new LibraryRows(connection).added()));
        var loaded = BriefingFiles.load(all);
        var faults = new ArrayList<>(loaded.faults());
        faults.addAll(refused);
        var newestFirst = loaded.briefings().stream()
                .sorted(Comparator.comparing(Briefing::published).reversed().thenComparing(Briefing::title)).toList();
        shelf.set(new Shelf(newestFirst, faults, store.read(connection -> new LibraryRows(connection).read())));
    }

    private List<Fault> copy(Collection<Path> paths) {
        var found = BriefingFiles.walk(paths);
        var refused = new ArrayList<>(found.faults());
        for (var file : found.files()) {
            var reading = BriefingReader.read(file);
            if (reading.briefing().isEmpty()) {
                refused.addAll(reading.faults());
            } else {
                try {
                    copies.add(file, reading.briefing().get().id());
                } catch (IOException e) {
                    refused.add(Fault.of(file, "expected to copy it into the library, found that this failed: "
                            + e.getMessage() + "; make room or allow writing, or read it where it is"));
                }
            }
        }
        return refused;
    }

    private List<Fault> remember(Collection<Path> paths) {
        store.write(connection -> {
            new LibraryRows(connection).add(paths.stream().map(path -> path.toAbsolutePath().normalize()).toList());
            return paths.size();
        });
        return List.of();
    }

    /// What becomes of the files that are added.
    public enum Adding {
        /// They are copied into the library's own folder.
        COPY,
        /// They are read where they are, at every start.
        IN_PLACE
    }
}
