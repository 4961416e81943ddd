package org.lectern.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.Item;
import org.lectern.history.History;
import org.lectern.history.Step;
import org.lectern.library.Library;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;

/// The steps of the history as far down as the reader has looked, and the way to each.
public final class HistoryModel {

    private static final int PAGE = 200;

    private final History history;
    private final Library library;
    private final Background background;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable String> told = new ReadOnlyObjectWrapper<>();
    private int depth = PAGE;
    private boolean all;

    public HistoryModel(History history, Library library, Background background) {
        this.history = history;
        this.library = library;
        this.background = background;
        latest = new Latest(background);
        background.watch(history.revision(), _ -> update());
        background.watch(library.shelf(), _ -> update());
    }

    /// What there is to tell; null while there is nothing.
    public ReadOnlyObjectProperty<@Nullable String> told() {
        return told.getReadOnlyProperty();
    }

    /// The newest step first; the present point among them, the start at the end once it is reached.
    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Reads further down.
    void more() {
        if (!all) {
            depth += PAGE;
            update();
        }
    }

    /// Takes back, or again, whatever lies between the present point and a row.
    void goTo(Row row) {
        switch (row) {
            case Row.Now _ -> {}
            case Row.Done(var step, var _) -> goTo(step.number());
            case Row.Start _ -> goTo(0);
        }
    }

    private void goTo(long number) {
        background.run(() -> history.goTo(number), count -> {
            if (count > 0) {
                tell(Messages.get("history.gone", count));
            }
        }, this::fail);
    }

    private void update() {
        var wanted = depth;
        var shelf = library.shelf().get();
        latest.run(() -> history.steps(0, wanted + 1).stream()
                .map(step -> new Row.Done(step, step.item().flatMap(shelf::item).map(Item::title)
                        .or(() -> step.item().map(Object::toString)).orElse("")))
                .toList(), done -> {
                    all = done.size() <= wanted;
                    rows.set(rows(done.subList(0, Math.min(wanted, done.size()))));
                }, this::fail);
    }

    private List<Row> rows(List<Row.Done> done) {
        var list = new ArrayList<Row>(done);
        var undone = (int) done.stream().map(Row.Done::step).filter(Step::undone).count();
        if (undone < done.size() || all) {
            list.add(undone, new Row.Now());
        }
        if (all) {
            list.add(new Row.Start());
        }
        return List.copyOf(list);
    }

    private void fail(Exception e) {
        tell(Messages.get("shell.failed", String.valueOf(e.getMessage())));
    }

    private void tell(String words) {
        told.set(null);
        told.set(words);
    }
}
