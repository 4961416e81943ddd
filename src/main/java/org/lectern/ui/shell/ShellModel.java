package org.lectern.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.history.History;
import org.lectern.history.Step;
import org.lectern.library.Library;
import org.lectern.library.Library.Adding;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Listing;
import org.lectern.ui.session.ReadingSession;
import org.lectern.ui.session.Workspace;

/// What the window as a whole can do: open files, undo and redo, go back to where the reader was, tell how it stands.
public final class ShellModel {

    private final Library library;
    private final History history;
    private final ReadingSession session;
    private final Workspace workspace;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<LocalTime>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Holdings> holdings = new ReadOnlyObjectWrapper<>(new Holdings(0, 0, 0));
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private boolean restored;

    public ShellModel(Library library, History history, ReadingSession session, Workspace workspace,
            Background background, Clock clock) {
        this.library = library;
        this.history = history;
        this.session = session;
        this.workspace = workspace;
        this.background = background;
        this.clock = clock;
        background.watch(library.shelf(), _ -> shelfChanged());
        background.watch(history.revision(), this::historyChanged);
        session.item().subscribe(item -> {
            if (restored) {
                workspace.item().set(item == null ? "" : item.toString());
            }
        });
        session.listing().subscribe(listing -> {
            if (restored) {
                workspace.listing().set(listing.code());
            }
        });
    }

    /// What there is to tell; shown for some seconds.
    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// When the newest change reached the disk.
    ReadOnlyObjectProperty<Optional<LocalTime>> saved() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Holdings> holdings() {
        return holdings.getReadOnlyProperty();
    }

    /// Whether files are being read.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    ReadingSession session() {
        return session;
    }

    Workspace workspace() {
        return workspace;
    }

    /// Reads all briefings anew.
    public void reload() {
        busy.set(true);
        background.run(() -> {
            library.load();
            return true;
        }, _ -> busy.set(false), this::fail);
    }

    /// Adds files and folders to the library and shows what came of it.
    public void add(Collection<Path> paths, Adding adding) {
        busy.set(true);
        var before = library.shelf().get().briefings().size();
        var waiting = library.shelf().get().pending();
        background.run(() -> library.add(List.copyOf(paths), adding), faults -> {
            busy.set(false);
            var added = Math.max(0, library.shelf().get().briefings().size() - before);
            var editions = library.shelf().get().pending().stream().filter(each -> !waiting.contains(each)).count();
            if (!faults.isEmpty()) {
                session.listing().set(Listing.Fixed.PROBLEMS);
            } else if (editions > 0) {
                session.listing().set(Listing.Fixed.EDITIONS);
            }
            notice.set(new Notice(Messages.get("shell.added", added, faults.size(), editions), false));
        }, this::fail);
    }

    /// Takes the last step back.
    public void undo() {
        step(history::undo, "shell.undone");
    }

    /// Takes the last undone step again.
    public void redo() {
        step(history::redo, "shell.redone");
    }

    /// Tells something for some seconds.
    public void tell(String words) {
        notice.set(new Notice(words, false));
    }

    /// Tells of something that can be taken back.
    public void tellUndoable(String words) {
        notice.set(new Notice(words, true));
    }

    private void step(Supplier<Optional<Step>> verb, String key) {
        background.run(verb::get, done -> done.ifPresent(step -> {
            notice.set(new Notice(Messages.get(key, Messages.get("step." + step.verb())), false));
            step.item().filter(item -> !session.browsing().get() && library.shelf().get().item(item).isPresent())
                    .ifPresent(session::open);
        }), this::fail);
    }

    private void fail(Exception failure) {
        busy.set(false);
        notice.set(new Notice(Messages.get("shell.failed", String.valueOf(failure.getMessage())), false));
    }

    private void shelfChanged() {
        var shelf = library.shelf().get();
        holdings.set(new Holdings(shelf.briefings().size(), shelf.items().size(),
                shelf.items().stream().mapToInt(item -> item.metrics().size()).sum()));
        var open = session.item().get();
        if (open != null && shelf.item(open).isEmpty()) {
            session.close();
        }
        if (!restored && !shelf.briefings().isEmpty()) {
            restore();
        }
    }

    /// Opens what was open when the window was last closed; the first item, when nothing was.
    private void restore() {
        var shelf = library.shelf().get();
        var wanted = workspace.item().get();
        session.listing().set(Listing.parse(workspace.listing().get()));
        shelf.items().stream().filter(item -> item.ref().toString().equals(wanted)).findFirst()
                .or(() -> shelf.items().stream().findFirst()).ifPresent(item -> session.open(item.ref()));
        restored = true;
    }

    private void historyChanged(long revision) {
        if (revision > 0) {
            saved.set(Optional.of(LocalTime.now(clock)));
        }
        background.run(() -> new boolean[]{history.undoable().isPresent(), history.redoable().isPresent()},
                can -> {
                    undoable.set(can[0]);
                    redoable.set(can[1]);
                }, this::fail);
    }

    /// Something told for some seconds.
    ///
    /// @param undoable whether it offers to take the last step back
    record Notice(String words, boolean undoable) {}

    /// What the library holds.
    record Holdings(int briefings, int items, int statistics) {}
}
