package org.lectern.annotation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.lectern.briefing.ItemRef;

/// The queries over all notes.
final class NotebookRows {

    /// The columns that [#placed] reads, in its order.
    static final String COLUMNS = AnnotationRows.COLUMNS + ", health, score, now_start, now_finish";

    private static final String ITEM_KEY = "json_array(a.briefing, a.item)";

    private final Connection connection;

    NotebookRows(Connection connection) {
        this.connection = connection;
    }

    Found find(Query query) throws SQLException {
        var where = new ArrayList<String>();
        var arguments = new ArrayList<Object>();
        choose(query, where, arguments);
        var rest = " WHERE " + String.join(" AND ", where);
        return switch (query.group()) {
            case ITEM -> byItem("SELECT a.rowid, a.briefing, a.item, a.modified FROM annotation a" + rest
                    + " ORDER BY a.briefing, a.item, coalesce(a.now_start, a.confirmed_start, -1), a.rowid", arguments);
            case TAG -> {
                var parts = new Parts();
                read(parts, "SELECT a.rowid, t.tag FROM annotation_tag t CROSS JOIN annotation a ON a.id = t.annotation"
                        + rest + " ORDER BY t.tag COLLATE NOCASE, t.tag, a.modified DESC, a.rowid", arguments);
                read(parts,
                        "SELECT a.rowid, '' FROM annotation a" + rest + " AND a.tags = '[]' ORDER BY a.modified DESC",
                        arguments);
                yield parts.found();
            }
            case NONE -> {
                var parts = new Parts();
                read(parts, "SELECT a.rowid, '' FROM annotation a" + rest + " ORDER BY a.modified DESC, a.rowid DESC",
                        arguments);
                yield parts.found();
            }
        };
    }

    List<Placed> read(long[] keys) throws SQLException {
        try (var query = connection
                .prepareStatement("WITH wanted AS (SELECT key AS place, value AS number FROM json_each(?))"
                        + " SELECT " + COLUMNS
                        + " FROM wanted JOIN annotation a ON a.rowid = wanted.number WHERE deleted = 0"
                        + " ORDER BY place")) {
            query.setString(1, LongStream.of(keys).mapToObj(Long::toString)
                    .collect(Collectors.joining(",", "[", "]")));
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<Placed>();
                while (rows.next()) {
                    found.add(placed(rows));
                }
                return List.copyOf(found);
            }
        }
    }

    Map<String, Integer> counts(String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql); var rows = query.executeQuery()) {
            var counts = new LinkedHashMap<String, Integer>();
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
            return counts;
        }
    }

    Map<ItemRef, Ailing> ailing() throws SQLException {
        try (var query = connection.prepareStatement("SELECT briefing, item, sum(health = 'CHANGED'),"
                + " sum(health = 'LOST') FROM annotation"
                + " WHERE deleted = 0 AND health IN ('CHANGED', 'LOST') GROUP BY briefing, item");
                var rows = query.executeQuery()) {
            var counts = new HashMap<ItemRef, Ailing>();
            while (rows.next()) {
                counts.put(new ItemRef(rows.getString(1), rows.getString(2)),
                        new Ailing(rows.getInt(3), rows.getInt(4)));
            }
            return Map.copyOf(counts);
        }
    }

    private void read(Parts parts, String sql, List<Object> arguments) throws SQLException {
        try (var query = prepare(sql, arguments); var rows = query.executeQuery()) {
            while (rows.next()) {
                parts.add(rows.getLong(1), rows.getString(2));
            }
        }
    }

    /// Reads item by item, then puts the item with the newest change first: the notes of an item lie side by side in an
    /// index, so that nothing is sorted but the items.
    private Found byItem(String sql, List<Object> arguments) throws SQLException {
        try (var query = prepare(sql, arguments); var rows = query.executeQuery()) {
            var items = new ItemParts();
            while (rows.next()) {
                items.add(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getLong(4));
            }
            return items.found();
        }
    }

    private PreparedStatement prepare(String sql, List<Object> arguments) throws SQLException {
        var query = connection.prepareStatement(sql);
        for (var at = 0; at < arguments.size(); at++) {
            query.setObject(at + 1, arguments.get(at));
        }
        return query;
    }

    private static void choose(Query query, List<String> where, List<Object> arguments) {
        where.add("a.deleted = 0");
        if (!query.colours().isEmpty()) {
            where.add("a.colour IN (SELECT value FROM json_each(?))");
            arguments.add(Json.array(query.colours().stream().map(Enum::name).toList()));
        }
        if (!query.healths().isEmpty()) {
            where.add("a.health IN (SELECT value FROM json_each(?))");
            arguments.add(Json.array(query.healths().stream().map(Enum::name).toList()));
        }
        for (var tag : query.tags()) {
            where.add("EXISTS (SELECT 1 FROM annotation_tag g WHERE g.annotation = a.id AND g.tag = ?)");
            arguments.add(tag);
        }
        query.items().ifPresent(items -> {
            where.add(ITEM_KEY + " IN (SELECT value FROM json_each(?))");
            arguments.add(Json.array(items.stream().map(each -> Json.array(List.of(each.briefing(), each.item())))
                    .toList()));
        });
        query.from().ifPresent(from -> {
            where.add("a.modified >= ?");
            arguments.add(from.toEpochMilli());
        });
        query.to().ifPresent(to -> {
            where.add("a.modified < ?");
            arguments.add(to.toEpochMilli());
        });
        WordSearch.choose(query.words(), where, arguments);
    }

    /// Reads the columns of an annotation with, behind them, those of where it stands.
    static Placed placed(ResultSet rows) throws SQLException {
        return new Placed(AnnotationRows.annotation(rows), Health.valueOf(rows.getString(27)), rows.getDouble(28),
                AnnotationRows.span(rows, 29), List.of());
    }
}
