package org.lectern.annotation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.store.Store;

/// Finds where the notes of items stand today, and keeps in the store what is new of it.
final class Placing {

    private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placing::rank)
            .thenComparing(each -> each.span().or(() -> confirmed(each)).orElse(new Span(0, 0)))
            .thenComparing(each -> each.annotation().created());

    private final Store store;
    private final List<Placed> news = new ArrayList<>();

    Placing(Store store) {
        this.store = store;
    }

    /// Those of one item in a text: those on the item first, then in the order of the text, the lost ones last.
    List<Placed> of(ItemRef item, ArticleText text) {
        var kept = kept(item);
        var anchorings = new Anchorings(store, text);
        var placed = new ArrayList<Placed>();
        for (var each : kept) {
            placed.add(each.annotation().target() instanceof Target.Words words
                    ? Placed.of(each.annotation(), anchorings.of(words.text()).place(words.confirmed()))
                    : Placed.unplaced(each.annotation(), Health.EXACT));
            compare(each, placed.getLast());
        }
        return placed.stream().sorted(ORDER).toList();
    }

    /// Takes down that an item is not in the library.
    void stray(ItemRef item) {
        kept(item).forEach(each -> compare(each, Placed.unplaced(each.annotation(), Health.STRAY)));
    }

    /// Whether the store holds it otherwise.
    boolean changed() {
        return !news.isEmpty();
    }

    void keep() {
        store.write(connection -> {
            for (var each : news) {
                keep(connection, each);
            }
            return news.size();
        });
    }

    private void compare(Placed kept, Placed now) {
        if (!now.kept().equals(kept)) {
            news.add(now);
        }
    }

    private List<Placed> kept(ItemRef item) {
        return store.read(connection -> {
            try (var query = connection.prepareStatement("SELECT " + NotebookRows.COLUMNS + " FROM annotation"
                    + " WHERE deleted = 0 AND briefing = ? AND item = ?")) {
                query.setString(1, item.briefing());
                query.setString(2, item.item());
                try (var rows = query.executeQuery()) {
                    var kept = new ArrayList<Placed>();
                    while (rows.next()) {
                        kept.add(NotebookRows.placed(rows));
                    }
                    return kept;
                }
            }
        });
    }

    private static void keep(Connection connection, Placed placed) throws SQLException {
        try (var update = connection.prepareStatement(
                "UPDATE annotation SET health = ?, score = ?, now_start = ?, now_finish = ? WHERE id = ?")) {
            update.setString(1, placed.health().name());
            update.setDouble(2, placed.score());
            update.setObject(3, placed.span().map(Span::start).orElse(null));
            update.setObject(4, placed.span().map(Span::end).orElse(null));
            update.setString(5, placed.annotation().id().toString());
            update.execute();
        }
    }

    private static int rank(Placed placed) {
        return !(placed.annotation().target() instanceof Target.Words) ? 0 : placed.span().isPresent() ? 1 : 2;
    }

    private static Optional<Span> confirmed(Placed placed) {
        return placed.annotation().target() instanceof Target.Words words
                ? words.confirmed().position()
                : Optional.empty();
    }
}
