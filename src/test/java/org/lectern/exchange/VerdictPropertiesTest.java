package org.lectern.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lectern.anchoring.Selector;
import org.lectern.annotation.Bookmark;
import org.lectern.briefing.Fault;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;
import org.lectern.briefing.Unit;
import org.lectern.lens.Verdict;

/// Whatever was said of numbers and marked: a file gives it back as it was, and never breaks the reading of it.
class VerdictPropertiesTest {

    private static final Holdings NOTHING = new Holdings(List.of());

    @Property(tries = 200)
    void aFileGivesBackWhatWasPutInIt(@ForAll("verdicts") List<Verdict> verdicts,
            @ForAll("bookmarks") List<Bookmark> bookmarks) throws IOException {
        var read = read(written(verdicts, bookmarks));

        assertThat(read.faults()).filteredOn(fault -> !fault.message().startsWith("expected notes, found none"))
                .isEmpty();
        assertThat(read.pieces().stream().map(Incoming::piece)).containsExactlyInAnyOrderElementsOf(Stream.concat(
                verdicts.stream().<Piece>map(Piece.Judgement::new), bookmarks.stream().<Piece>map(Piece.Mark::new))
                .toList());
    }

    @Property(tries = 200)
    void aFileThatWasChangedAnywhereIsReadAsFarAsItGoes(@ForAll("verdicts") List<Verdict> verdicts,
            @ForAll("breaks") List<Break> breaks) throws IOException {
        var text = new StringBuilder(written(verdicts, List.of()));
        breaks.forEach(each -> each.in(text));

        var read = read(text.toString());

        assertThat(read.faults()).extracting(Fault::message).allMatch(message -> message.startsWith("expected")
                || message.startsWith("this cannot be read"));
        assertThat(read.pieces().size()).isLessThanOrEqualTo(verdicts.size());
    }

    @Provide
    Arbitrary<List<Verdict>> verdicts() {
        return Combinators
                .combine(quotes(), statistics().optional(), Arbitraries.longs().between(0, 4_000_000_000_000L),
                        Arbitraries.of("Ada", "港口 O'Hara"))
                .as((quote, reading, made, author) -> new Verdict(new ItemRef("harbour week %", "a/b"),
                        new Selector(Optional.of(new Span(3, 3 + quote.exact().length())), quote), reading,
                        Instant.ofEpochMilli(made), author))
                .list().ofMaxSize(4).uniqueElements(Verdict::id);
    }

    @Provide
    Arbitrary<List<Bookmark>> bookmarks() {
        return Combinators.combine(quotes().optional(), Arbitraries.longs().between(0, 4_000_000_000_000L))
                .as((quote, created) -> {
                    var mark = new Bookmark(new UUID(0, 0), new ItemRef("harbour", "week"),
                            quote.map(each -> new Selector(Optional.empty(), each)), Instant.ofEpochMilli(created));
                    return new Bookmark(mark.key(), mark.item(), mark.place(), mark.created());
                }).list().ofMaxSize(3).uniqueElements(Bookmark::key);
    }

    @Provide
    Arbitrary<List<Break>> breaks() {
        return Combinators.combine(Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(0, 20),
                Arbitraries.of("", "\"", "}", "[", "null", "-1e99999", ":", "\\u0000", "渡")).as(Break::new).list()
                .ofMinSize(1).ofMaxSize(3);
    }

    /// A stretch of a text that became another.
    record Break(double where, int length, String instead) {

        void in(StringBuilder text) {
            var from = (int) (where * text.length());
            text.replace(from, Math.min(text.length(), from + length), instead);
        }
    }

    private static Arbitrary<Quote> quotes() {
        var words = Arbitraries.of("", "a ", " “so” \\ ", "渡轮 🚢", "\n{\"x\": 1}", "50 %", "=1+1");
        return Combinators.combine(words.filter(each -> !each.isEmpty()), words, words).as(Quote::new);
    }

    private static Arbitrary<Metric> statistics() {
        var lines = Arbitraries.of("", "Bay ferries", "O'Hara “so” \\ <b>", "渡轮 🚢");
        var values = Arbitraries.bigDecimals().between(new BigDecimal("-1e15"), new BigDecimal("1e15")).ofScale(4);
        return Combinators.combine(lines, lines, values, values, Arbitraries.of("%", "t", "EUR", "{riders}/a", "1"),
                Arbitraries.of(Qualifier.values()), Arbitraries.of(MetricKind.values()),
                Arbitraries.of("2023", "2024-02", "2021-10/2022-06", "2022-06-10"))
                .as((subject, measure, value, more, unit, qualifier, kind, period) -> new Metric("", subject, measure,
                        value, qualifier == Qualifier.RANGE
                                ? Optional.of(value.add(more.abs()).add(BigDecimal.ONE))
                                : Optional.empty(),
                        new Unit(unit), qualifier, kind, Period.parse(period), new Quote("", "", ""), ""));
    }

    private static String written(List<Verdict> verdicts, List<Bookmark> bookmarks) throws IOException {
        var out = new java.io.StringWriter();
        Export.of(List.of(), NOTHING, (_, _) -> List.of(), new Export.Signature("me", ""))
                .with(JudgedEntry.all(verdicts, NOTHING, _ -> List.of()), MarkedEntry.all(bookmarks, NOTHING))
                .write(Format.JSONLD, Templates.in(java.nio.file.Path.of("none")), out);
        return out.toString();
    }

    private static Import read(String text) throws IOException {
        var file = Files.createTempFile("verdicts", ".jsonld");
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            return Import.read(List.of(file), NOTHING, "me", Instant.EPOCH, () -> false);
        } finally {
            Files.delete(file);
        }
    }
}
