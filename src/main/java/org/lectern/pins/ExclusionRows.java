package org.lectern.pins;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.briefing.ItemRef;
import org.lectern.history.Tracked;
import org.lectern.metrics.FigureId;

/// The table of the figures that are left out of charts.
final class ExclusionRows {

    static final Tracked TRACKED = new Tracked("exclusion", List.of("id", "briefing", "item", "figure", "created"));

    private final Connection connection;

    ExclusionRows(Connection connection) {
        this.connection = connection;
    }

    static String key(FigureId figure) {
        return figure.item() + "#" + figure.id();
    }

    void insert(FigureId figure, long at) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO exclusion (id, briefing, item, figure, created)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING")) {
            insert.setString(1, key(figure));
            insert.setString(2, figure.item().briefing());
            insert.setString(3, figure.item().item());
            insert.setString(4, figure.id());
            insert.setLong(5, at);
            insert.execute();
        }
    }

    void delete(FigureId figure) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM exclusion WHERE id = ?")) {
            delete.setString(1, key(figure));
            delete.execute();
        }
    }

    Set<FigureId> all() throws SQLException {
        try (var query = connection.prepareStatement("SELECT briefing, item, figure FROM exclusion");
                var rows = query.executeQuery()) {
            var figures = new HashSet<FigureId>();
            while (rows.next()) {
                figures.add(new FigureId(new ItemRef(rows.getString(1), rows.getString(2)), rows.getString(3)));
            }
            return Set.copyOf(figures);
        }
    }
}
