package org.lectern.annotation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lectern.history.Tracked;

/// The table of the names that the user gave to colours.
final class ColourNames {

    static final Tracked TRACKED = new Tracked("colour_name", List.of("colour", "name"));

    private final Connection connection;

    ColourNames(Connection connection) {
        this.connection = connection;
    }

    Map<Colour, String> all() throws SQLException {
        try (var query = connection.prepareStatement("SELECT colour, name FROM colour_name");
                var rows = query.executeQuery()) {
            var names = new EnumMap<Colour, String>(Colour.class);
            while (rows.next()) {
                names.put(Colour.valueOf(rows.getString(1)), rows.getString(2));
            }
            return Map.copyOf(names);
        }
    }

    /// Sets the name of a colour; an empty one takes it away.
    void set(Colour colour, String name) throws SQLException {
        try (var change = connection.prepareStatement(name.isEmpty()
                ? "DELETE FROM colour_name WHERE colour = ?"
                : "REPLACE INTO colour_name (colour, name) VALUES (?, ?)")) {
            change.setString(1, colour.name());
            if (!name.isEmpty()) {
                change.setString(2, name);
            }
            change.execute();
        }
    }
}
