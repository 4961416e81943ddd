package org.lectern.ui.exchange;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Held;
import org.lectern.annotation.Merge;
import org.lectern.annotation.Revision;
import org.lectern.briefing.Item;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;

/// The notes on which two sides disagree, and how that is settled.
public final class ConflictsModel {

    private final Exchanging exchanging;
    private final Background background;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<List<Held>> conflicts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");

    public ConflictsModel(Exchanging exchanging, Background background) {
        this.exchanging = exchanging;
        this.background = background;
        latest = new Latest(background);
        background.watch(exchanging.annotations().revision(), _ -> latest
                .run(exchanging.annotations().merging()::conflicts, conflicts::set, this::fail));
    }

    ReadOnlyObjectProperty<List<Held>> conflicts() {
        return conflicts.getReadOnlyProperty();
    }

    /// Why the last one was not settled; empty when it was.
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /// What the note is on, in words.
    String where(Held conflict) {
        var item = conflict.current().annotation().item();
        return exchanging.library().shelf().get().item(item).map(Item::title).orElseGet(item::toString);
    }

    /// Lets one side stand.
    void choose(Held conflict, Revision side) {
        settle(conflict, side.annotation(), side.deleted());
    }

    /// Lets the words and the tags of both stand.
    void both(Held conflict) {
        var settled = conflict.current().annotation();
        for (var sibling : conflict.siblings()) {
            settled = Merge.both(settled, sibling.annotation());
        }
        settle(conflict, settled, false);
    }

    /// Lets words of the user's own stand.
    void edited(Held conflict, String note) {
        settle(conflict, conflict.current().annotation().withNote(note), false);
    }

    private void settle(Held conflict, Annotation settled, boolean deleted) {
        failure.set("");
        background.run(() -> {
            exchanging.annotations().merging().resolve(conflict.id(), settled, deleted);
            return true;
        }, _ -> {}, this::fail);
    }

    private void fail(Exception e) {
        failure.set(String.valueOf(e.getMessage()));
    }
}
