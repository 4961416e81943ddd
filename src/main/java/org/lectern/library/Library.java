package org.lectern.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.BriefingFiles;
import org.lectern.briefing.BriefingReader;
import org.lectern.briefing.Fault;
import org.lectern.briefing.ItemRef;
import org.lectern.history.History;
import org.lectern.history.Tracked;
import org.lectern.observable.Observable;
import org.lectern.store.Packed;
import org.lectern.store.Schema;
import org.lectern.store.Store;

/// The briefings that the reader has: loaded from folders and files, added to, marked as read.
///
/// A file that comes again with other content does not take the place of what is shown: its new edition waits until the
/// reader accepts it, and every edition that was ever shown can be read again.
public final class Library {

    private static final String ACCEPT = "ACCEPT_EDITION";
    private static final String SHOW = "SHOW_EDITION";

    private final Store store;
    private final History history;
    private final List<Path> roots;
    private final CopiedBriefings copies;
    private final ReentrantLock changing = new ReentrantLock();
    private final Observable<Shelf> shelf = new Observable<>(Shelf.EMPTY);
    private Map<Edition, String> waiting = Map.of();
    /// Which editions the shelf shows, in one text to compare; empty until it was loaded.
    private volatile Optional<String> shown = Optional.empty();

    /// A library that is empty until it is loaded.
    ///
    /// @param roots the folders and files to read, besides those that were added
    /// @param folder where added briefings are copied to
    public Library(Store store, History history, List<Path> roots, Path folder) {
        this.store = store;
        this.history = history;
        this.roots = List.copyOf(roots);
        this.copies = new CopiedBriefings(folder);
        history.revision().observe(_ -> follow());
    }

    /// The tables to open the store with, after those of the history.
    public static Schema schema() {
        return Schema.of(Library.class, "library", 2);
    }

    /// What the history has to know to take steps back.
    public static List<Tracked> tracked() {
        return List.of(EditionRows.TRACKED);
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

    /// Lets new editions take the place of those that are shown, in one step of the history. One that waits no longer, as
    /// its file has changed again since, is left alone.
    ///
    /// @return those that are shown now
    public List<Pending> accept(Collection<Pending> editions) {
        changing.lock();
        try {
            var texts = waiting;
            var known = editions.stream().filter(each -> texts.containsKey(each.waiting())).toList();
            history.write(ACCEPT, Optional.empty(), (connection, recorder) -> {
                var rows = new EditionRows(connection);
                for (var each : known) {
                    rows.keep(each.waiting(), Objects.requireNonNull(texts.get(each.waiting())));
                    recorder.touch(EditionRows.TRACKED, each.waiting().briefing());
                    rows.show(each.waiting());
                }
                return known.size();
            });
            return known;
        } finally {
            changing.unlock();
        }
    }

    /// Shows an edition that was shown before; what its file holds waits again.
    public void show(Edition edition) {
        history.write(SHOW, Optional.empty(), (connection, recorder) -> {
            recorder.touch(EditionRows.TRACKED, edition.briefing());
            return new EditionRows(connection).show(edition);
        });
    }

    /// The editions of a briefing that are kept, which are all that were ever shown; the newest first.
    public List<Edition> editions(String briefing) {
        return store.read(connection -> new EditionRows(connection).of(briefing));
    }

    /// The edition of a briefing that is shown, once it was seen.
    public Optional<Edition> shown(String briefing) {
        return Optional.ofNullable(store.read(connection -> new EditionRows(connection).known()).shown().get(briefing))
                .map(Known.Shown::edition);
    }

    /// What an edition that is kept says; nothing when its stored copy is damaged.
    public Optional<Briefing> read(Edition edition) {
        return content(edition)
                .flatMap(text -> BriefingReader.read(Path.of(edition.briefing() + ".json"), text).briefing());
    }

    private Optional<String> content(Edition edition) {
        return store.read(connection -> new EditionRows(connection).content(edition.briefing(), edition.digest()))
                .flatMap(bytes -> Packed.unpack(bytes, edition.digest()));
    }

    private void shelve(List<Fault> refused) {
        var all = new ArrayList<>(roots);
        copies.folder().ifPresent(all::add);
        all.addAll(store.read(connection -> new LibraryRows(connection).added()));
        var known = store.read(connection -> new EditionRows(connection).known());
        var taken = Intake.take(all, copies, known);
        var shelving = new Shelving(known, this::content);
        taken.files().forEach(shelving::shelve);
        var faults = new ArrayList<>(taken.faults());
        faults.addAll(shelving.faults());
        faults.addAll(refused);
        var newestFirst = shelving.briefings().stream()
                .sorted(Comparator.comparing(Briefing::published).reversed().thenComparing(Briefing::title)).toList();
        waiting = shelving.waiting();
        shelf.set(new Shelf(newestFirst, faults, store.read(connection -> new LibraryRows(connection).read()),
                shelving.pending()));
        // What was learned is written last: a disk that is full keeps nobody from reading.
        if (shelving.learned()) {
            store.write(shelving::write);
        }
        shown = store.read(connection -> new EditionRows(connection).shown());
    }

    /// Follows a step of the history that shows other editions.
    private void follow() {
        if (shown.isPresent() && !shown.equals(store.read(connection -> new EditionRows(connection).shown()))) {
            load();
        }
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
