package org.lectern.ui.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lectern.exchange.Import;
import org.lectern.exchange.NoteFiles;
import org.lectern.library.Shelf;
import org.lectern.ui.exchange.ImportModel.State;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.ReadingSession;

/// What the window needs of this pane: its sheets, its list of conflicts, and files of notes told from others.
public final class NotesExchange {

    private final Exchanging exchanging;
    private final ReadingSession session;
    private final Background background;
    private final Clock clock;
    private final ConflictsView conflicts;
    private final ReadOnlyObjectWrapper<@Nullable String> told = new ReadOnlyObjectWrapper<>();

    public NotesExchange(Exchanging exchanging, ReadingSession session, Background background, Clock clock) {
        this.exchanging = exchanging;
        this.session = session;
        this.background = background;
        this.clock = clock;
        conflicts = new ConflictsView(new ConflictsModel(exchanging, background));
        background.watch(exchanging.library().shelf(), this::home);
    }

    /// The list of the notes on which two sides disagree.
    public ConflictsView conflicts() {
        return conflicts;
    }

    /// What there is to tell of something that can be taken back.
    public ReadOnlyObjectProperty<@Nullable String> told() {
        return told.getReadOnlyProperty();
    }

    /// The sheet that writes notes.
    ///
    /// @param selection the notes that are selected in a list
    /// @param show shows a file or a folder to the user
    public Region exportSheet(Set<UUID> selection, Consumer<Path> show, Runnable close) {
        return new ExportSheet(new ExportModel(exchanging, session, background, selection), show, close);
    }

    /// The sheet that shows what would come of files of notes.
    public Region importSheet(List<Path> files, Runnable close) {
        var model = new ImportModel(exchanging, background, clock);
        var sheet = new ImportSheet(model, close);
        model.state().subscribe(state -> {
            if (state instanceof State.Taken taken) {
                told.set(null);
                told.set(Messages.get("exchange.import.taken", CountWords.of(taken.counts())));
            }
        });
        model.read(files);
        return sheet;
    }

    /// Tells files of notes from others.
    public void sort(List<Path> files, Consumer<List<Path>> notes, Consumer<List<Path>> others) {
        background.run(() -> files.stream().collect(Collectors.partitioningBy(NoteFiles::isOne)), sorted -> {
            give(sorted, true, notes);
            give(sorted, false, others);
        }, _ -> others.accept(files));
    }

    private static void give(Map<Boolean, List<Path>> sorted, boolean which, Consumer<List<Path>> taker) {
        var files = sorted.getOrDefault(which, List.of());
        if (!files.isEmpty()) {
            taker.accept(files);
        }
    }

    /// Puts parked notes on their items, as soon as those are here.
    private void home(Shelf shelf) {
        if (shelf.briefings().isEmpty()) {
            return;
        }
        background.run(() -> {
            var annotations = exchanging.annotations();
            var homed = Import.homes(annotations.all(), exchanging.holdings());
            if (!homed.isEmpty()) {
                annotations.merging().settle(homed);
            }
            return homed.size();
        }, count -> {
            if (count > 0) {
                told.set(Messages.get("exchange.homed", count));
            }
        }, failure -> told.set(Messages.get("shell.failed", String.valueOf(failure.getMessage()))));
    }
}
