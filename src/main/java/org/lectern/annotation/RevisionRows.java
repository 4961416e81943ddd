package org.lectern.annotation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.history.Recorder;
import org.lectern.history.Tracked;
import org.lectern.store.Statements;

/// The notes with their versions, and the table of the revisions that stand beside them or are past.
final class RevisionRows implements AutoCloseable {

    static final Tracked TRACKED = new Tracked("annotation_revision",
            Stream.concat(Stream.of("key", "standing", "version"), AnnotationRows.TRACKED.columns().stream()).toList());

    private static final String COLUMNS = AnnotationRows.COLUMNS + ", deleted, version";
    private static final String UPSERT = upsert("annotation", COLUMNS, "id");
    private static final String UPSERT_BESIDE = upsert("annotation_revision", COLUMNS + ", key, standing", "key");

    private final Statements statements;

    RevisionRows(Connection connection) {
        statements = new Statements(connection);
    }

    static String replica(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("SELECT id FROM replica"); var rows = query.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /// The notes that have a sibling.
    static List<UUID> contested(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT DISTINCT id FROM annotation_revision WHERE standing = 'SIBLING' ORDER BY id");
                var rows = query.executeQuery()) {
            var ids = new ArrayList<UUID>();
            while (rows.next()) {
                ids.add(UUID.fromString(rows.getString(1)));
            }
            return List.copyOf(ids);
        }
    }

    /// What is held of some notes, by their ids.
    Map<UUID, Held> held(Collection<UUID> ids) throws SQLException {
        var wanted = Json.array(ids.stream().map(UUID::toString).toList());
        var standing = new LinkedHashMap<UUID, List<Revision>>();
        var past = new LinkedHashMap<UUID, List<Revision>>();
        var current = statements.of(
                "SELECT " + COLUMNS + " FROM annotation WHERE id IN (SELECT value FROM json_each(?))");
        current.setString(1, wanted);
        read(current.executeQuery(), standing);
        for (var kind : List.of("SIBLING", "PAST")) {
            var beside = statements.of("SELECT " + COLUMNS + " FROM annotation_revision WHERE standing = ? AND id IN"
                    + " (SELECT value FROM json_each(?)) ORDER BY rowid");
            beside.setString(1, kind);
            beside.setString(2, wanted);
            read(beside.executeQuery(), kind.equals("PAST") ? past : standing);
        }
        var held = new LinkedHashMap<UUID, Held>();
        standing.forEach((id, revisions) -> held.put(id, new Held(revisions, past.getOrDefault(id, List.of()))));
        return held;
    }

    /// Brings the rows of a note from one state to another.
    void change(Recorder recorder, Held before, Held after) throws SQLException {
        if (after.equals(before)) {
            return;
        }
        if (before.standing().isEmpty() || !before.current().equals(after.current())) {
            recorder.touch(AnnotationRows.TRACKED, after.id().toString());
            put(UPSERT, after.current(), "", "");
        }
        var old = beside(before);
        var now = beside(after);
        for (var each : old) {
            if (!now.contains(each)) {
                recorder.touch(TRACKED, each.key());
                var delete = statements.of("DELETE FROM annotation_revision WHERE key = ?");
                delete.setString(1, each.key());
                delete.execute();
            }
        }
        for (var each : now) {
            if (!old.contains(each)) {
                recorder.touch(TRACKED, each.key());
                put(UPSERT_BESIDE, each.revision(), each.key(), each.standing());
            }
        }
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }

    private void put(String sql, Revision revision, String key, String standing) throws SQLException {
        var put = statements.of(sql);
        AnnotationRows.bind(put, revision.annotation());
        put.setBoolean(27, revision.deleted());
        put.setString(28, Json.object(revision.version().counters()));
        if (!key.isEmpty()) {
            put.setString(29, key);
            put.setString(30, standing);
        }
        put.execute();
    }

    private static void read(ResultSet rows, Map<UUID, List<Revision>> into) throws SQLException {
        try (rows) {
            while (rows.next()) {
                var annotation = AnnotationRows.annotation(rows);
                into.computeIfAbsent(annotation.id(), _ -> new ArrayList<>())
                        .add(new Revision(annotation, new Version(Json.counters(rows.getString(28))),
                                rows.getBoolean(27)));
            }
        }
    }

    private static Set<Beside> beside(Held held) {
        var rows = new LinkedHashSet<Beside>();
        held.siblings().forEach(each -> rows.add(new Beside(each, "SIBLING")));
        held.past().forEach(each -> rows.add(new Beside(each, "PAST")));
        return rows;
    }

    private static String upsert(String table, String columns, String key) {
        var names = List.of(columns.split(", ", -1));
        return "INSERT INTO " + table + " (" + columns + ") VALUES ("
                + String.join(", ", names.stream().map(_ -> "?").toList()) + ") ON CONFLICT (" + key
                + ") DO UPDATE SET " + names.stream().filter(each -> !each.equals(key))
                        .map(each -> each + " = excluded." + each).collect(Collectors.joining(", "));
    }

    /// A row beside the notes.
    private record Beside(Revision revision, String standing) {

        /// The same for the same revision, however it stands, in every run.
        String key() {
            return UUID.nameUUIDFromBytes(revision.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .toString();
        }
    }
}
