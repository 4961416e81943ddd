package org.lectern.pins;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.Period;
import org.lectern.briefing.Unit;
import org.lectern.history.Tracked;
import org.lectern.metrics.Dates;
import org.lectern.metrics.Form;

/// The table of the kept charts. Subjects stand one a line: none holds a line break.
final class PinRows {

    static final Tracked TRACKED = new Tracked("pin",
            List.of("id", "measure", "unit", "subjects", "shown", "form", "logarithmic", "created",
                    "from_date", "to_date"));

    private final Connection connection;

    PinRows(Connection connection) {
        this.connection = connection;
    }

    void insert(Pin pin, long at) throws SQLException {
        var chart = pin.chart();
        try (var insert = connection.prepareStatement("INSERT INTO pin (id, measure, unit, subjects, shown, form,"
                + " logarithmic, created, from_date, to_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, pin.id().toString());
            insert.setString(2, chart.measure());
            insert.setString(3, chart.unit().code());
            insert.setString(4, String.join("\n", chart.subjects()));
            insert.setString(5, chart.shown().map(Unit::code).orElse(null));
            insert.setString(6, chart.form().name());
            insert.setBoolean(7, chart.logarithmic());
            insert.setLong(8, at);
            insert.setString(9, chart.dates().map(dates -> dates.from().text()).orElse(null));
            insert.setString(10, chart.dates().map(dates -> dates.to().text()).orElse(null));
            insert.execute();
        }
    }

    /// Keeps how a chart is shown.
    void show(UUID pin, Kept chart) throws SQLException {
        try (var update = connection.prepareStatement(
                "UPDATE pin SET shown = ?, form = ?, logarithmic = ?, from_date = ?, to_date = ? WHERE id = ?")) {
            update.setString(1, chart.shown().map(Unit::code).orElse(null));
            update.setString(2, chart.form().name());
            update.setBoolean(3, chart.logarithmic());
            update.setString(4, chart.dates().map(dates -> dates.from().text()).orElse(null));
            update.setString(5, chart.dates().map(dates -> dates.to().text()).orElse(null));
            update.setString(6, pin.toString());
            update.execute();
        }
    }

    void delete(UUID pin) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM pin WHERE id = ?")) {
            delete.setString(1, pin.toString());
            delete.execute();
        }
    }

    List<Pin> all() throws SQLException {
        try (var query = connection.prepareStatement("SELECT id, measure, unit, subjects, shown, form, logarithmic,"
                + " from_date, to_date FROM pin ORDER BY created, id"); var rows = query.executeQuery()) {
            var pins = new ArrayList<Pin>();
            while (rows.next()) {
                pins.add(pin(rows));
            }
            return List.copyOf(pins);
        }
    }

    private static Pin pin(ResultSet rows) throws SQLException {
        return new Pin(UUID.fromString(rows.getString(1)), new Kept(rows.getString(2), new Unit(rows.getString(3)),
                rows.getString(4).lines().toList(), Optional.ofNullable(rows.getString(5)).map(Unit::new),
                Form.valueOf(rows.getString(6)), rows.getBoolean(7), dates(rows.getString(8), rows.getString(9))));
    }

    private static Optional<Dates> dates(@Nullable String from, @Nullable String to) {
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(new Dates(Period.parse(from), Period.parse(to)));
    }
}
