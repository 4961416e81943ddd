package org.lectern.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.lectern.history.Tracked;
import org.lectern.library.Known.Shown;
import org.lectern.library.Known.Sighting;
import org.lectern.store.Packed;

/// The tables of the editions: what was accepted, with its content; each content that was ever met; what is shown.
///
/// Nothing is ever taken out of them.
final class EditionRows {

    static final Tracked TRACKED = new Tracked("shown_edition", List.of("briefing", "edition"));

    private static final String EDITIONS = "SELECT e.briefing, e.digest, e.title, e.published, s.seen, e.number"
            + " FROM edition e JOIN sighting s ON s.briefing = e.briefing AND s.digest = e.digest ";

    private final Connection connection;

    EditionRows(Connection connection) {
        this.connection = connection;
    }

    Known known() throws SQLException {
        var shown = new HashMap<String, Shown>();
        var sightings = new HashMap<List<String>, Sighting>();
        try (var query = connection.prepareStatement(EDITIONS + "JOIN shown_edition w ON w.edition = e.number");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                shown.put(rows.getString(1), new Shown(rows.getLong(6), edition(rows)));
            }
        }
        try (var query = connection.prepareStatement("SELECT briefing, digest, seen, edition FROM sighting");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                var number = rows.getLong(4);
                sightings.put(List.of(rows.getString(1), rows.getString(2)),
                        new Sighting(Instant.ofEpochSecond(rows.getLong(3)),
                                rows.wasNull() ? Optional.empty() : Optional.of(number)));
            }
        }
        return new Known(shown, sightings);
    }

    /// Which editions are shown, in one text; empty when none is.
    Optional<String> shown() throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT json_group_object(briefing, edition) FROM (SELECT * FROM shown_edition ORDER BY briefing)");
                var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    /// The editions of a briefing that were shown at one time, the newest first.
    List<Edition> of(String briefing) throws SQLException {
        try (var query = connection.prepareStatement(EDITIONS + "WHERE e.briefing = ? ORDER BY e.number DESC")) {
            query.setString(1, briefing);
            try (var rows = query.executeQuery()) {
                var editions = new ArrayList<Edition>();
                while (rows.next()) {
                    editions.add(edition(rows));
                }
                return List.copyOf(editions);
            }
        }
    }

    /// The packed content of an edition that was accepted.
    Optional<byte[]> content(String briefing, String digest) throws SQLException {
        try (var query = connection
                .prepareStatement("SELECT content FROM edition WHERE briefing = ? AND digest = ?")) {
            query.setString(1, briefing);
            query.setString(2, digest);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        }
    }

    /// Keeps an edition; a copy that is kept already is renewed.
    void keep(Edition edition, String text) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO edition (briefing, digest, title, published, content) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO UPDATE SET content = excluded.content")) {
            insert.setString(1, edition.briefing());
            insert.setString(2, edition.digest());
            insert.setString(3, edition.title());
            insert.setString(4, edition.published().toString());
            insert.setBytes(5, Packed.pack(text));
            insert.execute();
        }
        note(edition.briefing(), edition.digest(), edition.seen(), number(edition));
    }

    /// Shows an edition that is kept.
    ///
    /// @return whether it is kept
    boolean show(Edition edition) throws SQLException {
        var number = number(edition);
        if (number.isEmpty()) {
            return false;
        }
        try (var replace = connection
                .prepareStatement("REPLACE INTO shown_edition (briefing, edition) VALUES (?, ?)")) {
            replace.setString(1, edition.briefing());
            replace.setLong(2, number.get());
            replace.execute();
        }
        return true;
    }

    /// Notes that a content was met; the first time counts.
    ///
    /// @param edition the edition that it is, were it not for its form; empty while it was not accepted
    void note(String briefing, String digest, Instant seen, Optional<Long> edition) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO sighting (briefing, digest, seen, edition)"
                + " VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET edition = coalesce(excluded.edition, edition)")) {
            insert.setString(1, briefing);
            insert.setString(2, digest);
            insert.setLong(3, seen.getEpochSecond());
            if (edition.isPresent()) {
                insert.setLong(4, edition.get());
            } else {
                insert.setNull(4, Types.INTEGER);
            }
            insert.execute();
        }
    }

    private Optional<Long> number(Edition edition) throws SQLException {
        try (var query = connection.prepareStatement("SELECT number FROM edition WHERE briefing = ? AND digest = ?")) {
            query.setString(1, edition.briefing());
            query.setString(2, edition.digest());
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        }
    }

    private static Edition edition(ResultSet rows) throws SQLException {
        return new Edition(rows.getString(1), rows.getString(2), rows.getString(3), LocalDate.parse(rows.getString(4)),
                Instant.ofEpochSecond(rows.getLong(5)));
    }
}
