package org.lectern.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lectern.briefing.Span;
import org.lectern.statistics.concept.Concepts;
import org.lectern.statistics.dates.Dates;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What it costs to take business prose apart, to find its dates, and to tell what each of its figures measures. The text
/// is 100 kB, so that ten operations a second are a megabyte a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DatesAndConceptsBenchmark {

    private static final LocalDate REF = LocalDate.of(2022, 6, 10);

    private final String text = """
            Net profit at the group climbed to $412 million in the third quarter, from $380 million a year earlier. The \
            company said on Friday that orders in Germany, which had fallen by 12% in 2021, were rising again. Managers \
            spoke of a slow but steady recovery, and of customers who come back to the shops that they know. About 60% \
            of shoppers compare prices online before they buy, the ministry found. It expects little change by 2030.

            """
            .repeat(220);
    private final Tokens tokens = Tokens.of(text, Language.ENGLISH);
    private final List<Span> figures = Pattern.compile("\\$?\\d+%?( million)?").matcher(text).results()
            .map((MatchResult each) -> new Span(each.start(), each.end())).toList();

    @Benchmark
    public int tokens() {
        return Tokens.of(text, Language.ENGLISH).size();
    }

    @Benchmark
    public int dates() {
        return Dates.find(tokens, REF).size();
    }

    @Benchmark
    public int concepts() {
        var concepts = Concepts.of(tokens);
        var words = 0;
        for (var figure : figures) {
            words += concepts.measured(figure).concept().size();
        }
        return words;
    }
}
