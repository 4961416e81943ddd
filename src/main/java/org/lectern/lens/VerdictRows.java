package org.lectern.lens;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;
import org.lectern.briefing.Unit;
import org.lectern.history.Tracked;

/// The table of what was said of numbers. What was taken away stays in it, marked, so that no import brings it back.
final class VerdictRows {

    static final Tracked TRACKED = new Tracked("verdict",
            List.of("id", "briefing", "item", "start", "finish", "exact", "prefix", "suffix", "subject", "measure",
                    "value", "upper", "unit", "qualifier", "kind", "period", "made", "author", "gone"));

    private static final String SELECT = "SELECT " + String.join(", ", TRACKED.columns()) + " FROM verdict ";

    private final Connection connection;

    VerdictRows(Connection connection) {
        this.connection = connection;
    }

    void put(Judged judged) throws SQLException {
        var verdict = judged.verdict();
        try (var put = connection.prepareStatement("REPLACE INTO verdict (" + String.join(", ", TRACKED.columns())
                + ") VALUES (?" + ", ?".repeat(TRACKED.columns().size() - 1) + ")")) {
            put.setString(1, verdict.id().toString());
            put.setString(2, verdict.item().briefing());
            put.setString(3, verdict.item().item());
            put.setObject(4, verdict.words().position().map(Span::start).orElse(null));
            put.setObject(5, verdict.words().position().map(Span::end).orElse(null));
            put.setString(6, verdict.words().quote().exact());
            put.setString(7, verdict.words().quote().prefix());
            put.setString(8, verdict.words().quote().suffix());
            if (verdict.reading().isPresent()) {
                var reading = verdict.reading().get();
                put.setString(9, reading.subject());
                put.setString(10, reading.measure());
                put.setString(11, reading.value().toPlainString());
                put.setString(12, reading.upper().map(BigDecimal::toPlainString).orElse(null));
                put.setString(13, reading.unit().code());
                put.setString(14, reading.qualifier().name());
                put.setString(15, reading.kind().name());
                put.setString(16, reading.period().text());
            }
            put.setLong(17, verdict.made().toEpochMilli());
            put.setString(18, verdict.author());
            put.setBoolean(19, judged.forgotten());
            put.execute();
        }
    }

    /// What is known of a number; nothing when nobody judged it.
    Optional<Judged> find(UUID id) throws SQLException {
        try (var query = connection.prepareStatement(SELECT + "WHERE id = ?")) {
            query.setString(1, id.toString());
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Judged(verdict(rows), rows.getBoolean(19)))
                        : Optional.empty();
            }
        }
    }

    /// The verdicts that hold, in the order in which they were said.
    List<Verdict> all() throws SQLException {
        try (var query = connection.prepareStatement(SELECT + "WHERE gone = 0 ORDER BY made, id");
                var rows = query.executeQuery()) {
            var all = new ArrayList<Verdict>();
            while (rows.next()) {
                all.add(verdict(rows));
            }
            return List.copyOf(all);
        }
    }

    private static Verdict verdict(ResultSet rows) throws SQLException {
        var quote = new Quote(rows.getString(6), rows.getString(7), rows.getString(8));
        var position = rows.getObject(4) == null
                ? Optional.<Span>empty()
                : Optional.of(new Span(rows.getInt(4), rows.getInt(5)));
        return new Verdict(new ItemRef(rows.getString(2), rows.getString(3)), new Selector(position, quote),
                rows.getString(9) == null ? Optional.empty() : Optional.of(reading(rows, quote)),
                Instant.ofEpochMilli(rows.getLong(17)), rows.getString(18));
    }

    private static Metric reading(ResultSet rows, Quote quote) throws SQLException {
        return new Metric(FigureIds.of(quote), rows.getString(9), rows.getString(10),
                new BigDecimal(rows.getString(11)),
                Optional.ofNullable(rows.getString(12)).map(BigDecimal::new), new Unit(rows.getString(13)),
                Qualifier.valueOf(rows.getString(14)), MetricKind.valueOf(rows.getString(15)),
                Period.parse(rows.getString(16)), quote, "");
    }
}
