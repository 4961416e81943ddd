package org.lectern.pins;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Unit;
import org.lectern.metrics.Claim;
import org.lectern.metrics.FigureId;
import org.lectern.metrics.Seen;

/// The table of what was seen of each kept chart.
final class SeenRows {

    private static final String COLUMNS = "briefing, item, figure, title, subject, value, upper, step, unit, qualifier,"
            + " kind, period, exact, prefix, suffix, sentence";

    private final Connection connection;

    SeenRows(Connection connection) {
        this.connection = connection;
    }

    void replace(UUID pin, List<Seen> seen) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM pin_seen WHERE pin = ?")) {
            delete.setString(1, pin.toString());
            delete.execute();
        }
        try (var insert = connection.prepareStatement("INSERT INTO pin_seen (pin, " + COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var each : seen) {
                var claim = each.claim();
                var cells = new String[]{pin.toString(), each.figure().item().briefing(), each.figure().item().item(),
                        each.figure().id(), each.title(), each.subject(), claim.value().toString(),
                        claim.upper().map(BigDecimal::toString).orElse(null), claim.step().toString(),
                        claim.unit().code(), claim.qualifier().name(), claim.kind().name(), claim.period().text(),
                        each.quote().map(Quote::exact).orElse(null), each.quote().map(Quote::prefix).orElse(null),
                        each.quote().map(Quote::suffix).orElse(null), each.sentence()};
                for (var at = 0; at < cells.length; at++) {
                    insert.setString(at + 1, cells[at]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    List<Seen> of(UUID pin) throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM pin_seen WHERE pin = ? ORDER BY rowid")) {
            query.setString(1, pin.toString());
            try (var rows = query.executeQuery()) {
                var seen = new ArrayList<Seen>();
                while (rows.next()) {
                    seen.add(seen(rows));
                }
                return List.copyOf(seen);
            }
        }
    }

    private static Seen seen(ResultSet rows) throws SQLException {
        var figure = new FigureId(new ItemRef(rows.getString(1), rows.getString(2)), rows.getString(3));
        var claim = new Claim(new BigDecimal(rows.getString(6)),
                Optional.ofNullable(rows.getString(7)).map(BigDecimal::new), new BigDecimal(rows.getString(8)),
                new Unit(rows.getString(9)), Qualifier.valueOf(rows.getString(10)),
                MetricKind.valueOf(rows.getString(11)), Period.parse(rows.getString(12)));
        var prefix = rows.getString(14);
        var suffix = rows.getString(15);
        return new Seen(figure, rows.getString(4), rows.getString(5), claim,
                Optional.ofNullable(rows.getString(13)).map(exact -> new Quote(exact, prefix, suffix)),
                rows.getString(16));
    }
}
