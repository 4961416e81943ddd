package org.lectern.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.lectern.briefing.ItemDecoder.Sources;

/// Makes the metrics, series and events of an item.
final class FigureDecoder {

    private static final String SUBJECT = "the subject, such as China";
    private static final String MEASURE = "what is measured, such as express parcels";

    private final Fields item;
    private final Sources sources;
    private final Optional<ArticleText> text;
    private int quotes;

    /// @param text where the quotes are looked for; empty when the item is left out anyway
    FigureDecoder(Fields item, Sources sources, Optional<ArticleText> text) {
        this.item = item;
        this.sources = sources;
        this.text = text;
    }

    List<Metric> metrics() {
        var taken = new TreeMap<Span, String>();
        return all("metrics", "metric", (fields, id) -> metric(fields, id, taken));
    }

    List<Series> series() {
        return all("series", "series", this::oneSeries);
    }

    List<Event> events() {
        return all("events", "event", this::event);
    }

    private <T> List<T> all(String name, String one, BiFunction<Fields, String, Optional<T>> decoder) {
        var decoded = new ArrayList<T>();
        var ids = new HashSet<String>();
        var number = 0;
        for (var value : item.listOr(name, "a list")) {
            number++;
            var usual = one + "-" + number;
            item.object(value, "%s, which is an object".formatted(withArticle(one)),
                    "mend it: until then the %s is left out".formatted(one))
                    .flatMap(fields -> decoder.apply(fields, id(fields, usual, one, ids))).ifPresent(decoded::add);
        }
        return decoded;
    }

    private static String withArticle(String noun) {
        return noun.equals("event") ? "an event" : "a " + noun;
    }

    private static String id(Fields fields, String usual, String one, Set<String> ids) {
        var id = fields.has("id") ? fields.formed("id", Forms.ID, Forms::id).orElse(usual) : usual;
        if (!ids.add(id)) {
            fields.fault("id", "expected an id that no other %s of the item has, found %s again".formatted(one,
                    Excerpt.quoted(id)));
        }
        return id;
    }

    private Optional<Metric> metric(Fields fields, String id, NavigableMap<Span, String> taken) {
        var subject = fields.text("subject", SUBJECT).map(Forms::line);
        var measure = fields.text("measure", MEASURE).map(Forms::line);
        var value = fields.number("value", "the value as a number");
        var unit = fields.formed("unit", Forms.UNIT, Forms::unit);
        var qualifier = word(fields, "qualifier", Qualifier.EXACT);
        var kind = word(fields, "kind", MetricKind.ACTUAL);
        var period = fields.formed("period", Forms.PERIOD, Period::parse);
        var upper = upper(fields, qualifier, value);
        var source = source(fields);
        var quote = quote(fields);
        quote.flatMap(found -> text.flatMap(words -> words.find(found)))
                .ifPresent(span -> claim(fields, id, span, taken));
        return fields.sound()
                ? Optional.of(new Metric(id, subject.orElseThrow(), measure.orElseThrow(), value.orElseThrow(), upper,
                        unit.orElseThrow(), qualifier.orElseThrow(), kind.orElseThrow(), period.orElseThrow(),
                        quote.orElseThrow(), source))
                : Optional.empty();
    }

    private static Optional<BigDecimal> upper(Fields fields, Optional<Qualifier> qualifier,
            Optional<BigDecimal> value) {
        if (qualifier.isEmpty()) {
            return Optional.empty();
        }
        if (qualifier.get() != Qualifier.RANGE) {
            if (fields.has("upper")) {
                fields.fault("upper", "expected no upper value, as the qualifier is not “range”, found one");
            }
            return Optional.empty();
        }
        var upper = fields.number("upper", "the upper end of the range as a number");
        if (upper.isPresent() && value.isPresent() && upper.get().compareTo(value.get()) <= 0) {
            fields.fault("upper", "expected an upper end above the value %s, found %s".formatted(
                    Excerpt.plain(value.get().toString()), Excerpt.plain(upper.get().toString())));
        }
        return upper;
    }

    private static <E extends Enum<E>> Optional<E> word(Fields fields, String name, E usual) {
        if (!fields.has(name)) {
            return Optional.of(usual);
        }
        var words = new ArrayList<String>();
        var values = usual.getDeclaringClass().getEnumConstants();
        for (var value : values) {
            words.add(spelling(value));
        }
        return fields.formed(name, "one of the words " + String.join(", ", words), word -> {
            var at = words.indexOf(word);
            if (at < 0) {
                throw new IllegalArgumentException(word);
            }
            return values[at];
        });
    }

    private static String spelling(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String source(Fields fields) {
        if (!fields.has("source") && sources.named() == 1) {
            return "";
        }
        var what = "the id of a source of the item";
        var source = fields.text("source", what);
        source.ifPresent(id -> {
            var sound = sources.ids().get(id);
            if (sound == null) {
                fields.fault("source", "expected %s, found %s, which is none of them".formatted(what,
                        Excerpt.quoted(id)));
            } else if (!sound) {
                fields.fault("source", "expected %s, found %s, which is left out for its own fault".formatted(what,
                        Excerpt.quoted(id)));
            }
        });
        return source.orElse("");
    }

    private Optional<Quote> quote(Fields fields) {
        var what = "the words of the text that state it";
        var object = fields.object("quote", what);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        var quoteFields = object.get();
        var exact = quoteFields.text("exact", what);
        var prefix = quoteFields.textOr("prefix", "", "the words before it");
        var suffix = quoteFields.textOr("suffix", "", "the words after it");
        if (exact.isPresent()) {
            checkLength(quoteFields, "exact", exact.get(), Limits.QUOTE_CHARACTERS);
            checkLength(quoteFields, "prefix", prefix, Limits.AROUND_CHARACTERS);
            checkLength(quoteFields, "suffix", suffix, Limits.AROUND_CHARACTERS);
            if (++quotes > Limits.FIGURES) {
                quoteFields.fault("exact", "expected at most %d metrics and events in an item, found more"
                        .formatted(Limits.FIGURES));
            }
        }
        if (!quoteFields.sound()) {
            fields.unsound();
            return Optional.empty();
        }
        var quote = new Quote(exact.orElseThrow(), prefix, suffix);
        if (text.isPresent() && text.get().find(quote).isEmpty()) {
            quoteFields.fault("exact", notFound(text.get().text(), quote));
            fields.unsound();
        }
        return Optional.of(quote);
    }

    private static void checkLength(Fields fields, String name, String words, int most) {
        var length = words.codePointCount(0, words.length());
        if (length > most) {
            fields.fault(name, "expected at most %d characters, found %,d".formatted(most, length));
        }
    }

    private static String notFound(String text, Quote quote) {
        var at = text.indexOf(quote.exact());
        if (at < 0) {
            return "expected words of the item’s title, summary or body, without their markup, found %s, which is none"
                    .formatted(Excerpt.quoted(quote.exact())) + " of them";
        }
        var whole = quote.prefix() + quote.exact() + quote.suffix();
        if (!text.contains(whole)) {
            return "expected the words around %s in the text as the prefix and the suffix, found others"
                    .formatted(Excerpt.quoted(quote.exact()));
        }
        return "expected words that occur once in the text, found %s more than once; take in a word beside them"
                .formatted(Excerpt.quoted(quote.exact()));
    }

    /// Two numbers cannot be marked in the same words.
    private static void claim(Fields fields, String id, Span span, NavigableMap<Span, String> taken) {
        var before = taken.floorEntry(span);
        var after = taken.higherEntry(span);
        var other = before != null && before.getKey().overlaps(span)
                ? before.getValue()
                : after != null && after.getKey().overlaps(span) ? after.getValue() : null;
        if (other != null) {
            fields.fault("quote", "expected words that no other metric quotes, found those of the metric %s"
                    .formatted(Excerpt.quoted(other)));
        } else if (fields.sound()) {
            taken.put(span, id);
        }
    }

    private Optional<Series> oneSeries(Fields fields, String id) {
        var subject = fields.text("subject", SUBJECT).map(Forms::line);
        var measure = fields.text("measure", MEASURE).map(Forms::line);
        var unit = fields.formed("unit", Forms.UNIT, Forms::unit);
        var source = source(fields);
        var points = points(fields);
        return fields.sound()
                ? Optional.of(new Series(id, subject.orElseThrow(), measure.orElseThrow(), unit.orElseThrow(), points,
                        source))
                : Optional.empty();
    }

    /// A point that is faulty makes the series faulty: a line drawn over the gap would say what the file does not.
    private List<Point> points(Fields series) {
        var points = new ArrayList<Point>();
        var values = series.list("points", "a list of points");
        if (values.size() < 2 && series.isList("points")) {
            series.fault("points", "expected two points at least, found %s"
                    .formatted(values.isEmpty() ? "none" : "one"));
        }
        for (var value : values) {
            series.object(value, "a point, which is an object", "mend it: until then the series is left out")
                    .ifPresent(fields -> point(fields, points, series));
        }
        return points;
    }

    private static void point(Fields fields, List<Point> points, Fields series) {
        var period = fields.formed("period", Forms.PERIOD, Period::parse);
        var value = fields.number("value", "the value as a number");
        if (period.isPresent() && !points.isEmpty()) {
            var before = points.getLast().period();
            if (!period.get().first().isAfter(before.first())) {
                fields.fault("period", "expected points in the order of time, found %s after %s"
                        .formatted(period.get(), before));
            }
        }
        if (fields.sound()) {
            points.add(new Point(period.orElseThrow(), value.orElseThrow()));
        } else {
            series.unsound();
        }
    }

    private Optional<Event> event(Fields fields, String id) {
        var period = fields.formed("period", Forms.PERIOD, Period::parse);
        var label = fields.text("label", "what happened, in a few words").map(Forms::line);
        var source = source(fields);
        var quote = quote(fields);
        return fields.sound()
                ? Optional.of(new Event(id, period.orElseThrow(), label.orElseThrow(), quote.orElseThrow(), source))
                : Optional.empty();
    }
}
