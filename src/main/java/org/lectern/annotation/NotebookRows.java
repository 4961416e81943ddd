package org.lectern.annotation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.lectern.annotation.Found.Part;
import org.lectern.briefing.ItemRef;

/// The queries over all notes.
final class NotebookRows {

    /// The columns that [#placed] reads, in its order.
    static final String COLUMNS = AnnotationRows.COLUMNS + ", health, score, now_start, now_finish";

    private static final String ITEM_KEY = "json_array(briefing, item)";

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
            case ITEM ->
                found("SELECT a.rowid, " + ITEM_KEY + ", max(a.modified) OVER (PARTITION BY briefing, item) AS newest"
                        + " FROM annotation a" + rest + " ORDER BY newest DESC, briefing, item,"
                        + " coalesce(now_start, confirmed_start, -1), a.rowid", arguments, true);
            case TAG -> found(
                    "SELECT a.rowid, t.tag FROM annotation a LEFT JOIN annotation_tag t ON t.annotation = a.id"
                            + rest + " ORDER BY t.tag IS NULL, t.tag COLLATE NOCASE, a.modified DESC, a.rowid",
                    arguments, false);
            case NONE ->
                found("SELECT a.rowid, NULL FROM annotation a" + rest + " ORDER BY a.modified DESC, a.rowid DESC",
                        arguments, false);
        };
    }

    List<Placed> read(long[] keys) throws SQLException {
        try (var query = connection
                .prepareStatement("WITH wanted AS (SELECT key AS place, value AS number FROM json_each(?))"
                        + " SELECT " + COLUMNS + " FROM wanted JOIN annotation a ON a.rowid = number WHERE deleted = 0"
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

    Map<ItemRef, Integer> ailing() throws SQLException {
        try (var query = connection.prepareStatement("SELECT briefing, item, count(*) FROM annotation"
                + " WHERE deleted = 0 AND health IN ('CHANGED', 'LOST') GROUP BY briefing, item");
                var rows = query.executeQuery()) {
            var counts = new HashMap<ItemRef, Integer>();
            while (rows.next()) {
                counts.put(new ItemRef(rows.getString(1), rows.getString(2)), rows.getInt(3));
            }
            return Map.copyOf(counts);
        }
    }

    private Found found(String sql, List<Object> arguments, boolean items) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (var at = 0; at < arguments.size(); at++) {
                query.setObject(at + 1, arguments.get(at));
            }
            try (var rows = query.executeQuery()) {
                var keys = LongStream.builder();
                var parts = new LinkedHashMap<String, Integer>();
                while (rows.next()) {
                    keys.add(rows.getLong(1));
                    parts.merge(Optional.ofNullable(rows.getString(2)).orElse(""), 1, Integer::sum);
                }
                return new Found(keys.build().toArray(), parts.entrySet().stream()
                        .map(each -> part(each.getKey(), each.getValue(), items)).toList());
            }
        }
    }

    private static Part part(String key, int count, boolean items) {
        if (!items) {
            return new Part(Optional.empty(), key, count);
        }
        var names = Json.strings(key);
        return new Part(Optional.of(new ItemRef(names.getFirst(), names.getLast())), "", count);
    }

    private static void choose(Query query, List<String> where, List<Object> arguments) {
        where.add("deleted = 0");
        if (!query.colours().isEmpty()) {
            where.add("colour IN (SELECT value FROM json_each(?))");
            arguments.add(Json.array(query.colours().stream().map(Enum::name).toList()));
        }
        if (!query.healths().isEmpty()) {
            where.add("health IN (SELECT value FROM json_each(?))");
            arguments.add(Json.array(query.healths().stream().map(Enum::name).toList()));
        }
        for (var tag : query.tags()) {
            where.add("EXISTS (SELECT 1 FROM annotation_tag g WHERE g.annotation = id AND g.tag = ?)");
            arguments.add(tag);
        }
        query.items().ifPresent(items -> {
            where.add(ITEM_KEY + " IN (SELECT value FROM json_each(?))");
            arguments.add(Json.array(items.stream().map(each -> Json.array(List.of(each.briefing(), each.item())))
                    .toList()));
        });
        query.from().ifPresent(from -> {
            where.add("modified >= ?");
            arguments.add(from.toEpochMilli());
        });
        query.to().ifPresent(to -> {
            where.add("modified < ?");
            arguments.add(to.toEpochMilli());
        });
        for (var word : query.words()) {
            where.add("(note LIKE ? ESCAPE '\\' OR coalesce(confirmed_exact, measure, '') LIKE ? ESCAPE '\\'"
                    + " OR tags LIKE ? ESCAPE '\\')");
            var pattern = "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%";
            arguments.addAll(List.of(pattern, pattern, pattern));
        }
    }

    /// Reads the columns of an annotation with, behind them, those of where it stands.
    static Placed placed(ResultSet rows) throws SQLException {
        return new Placed(AnnotationRows.annotation(rows), Health.valueOf(rows.getString(27)), rows.getDouble(28),
                AnnotationRows.span(rows, 29), List.of());
    }
}
