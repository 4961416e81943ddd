package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.lectern.briefing.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What it costs to place all the notes of a long item anew after an edit: one sentence in five rewritten, deleted,
/// moved or new. Both texts are indexed anew each time. Its growth with notes and with words is the question.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class AnchoringBenchmark {

    private static final int WORDS_OF_A_SENTENCE = 16;

    /// Notes and words: `1000/20000`.
    @Param({"100/20000", "1000/20000", "10000/20000", "1000/2000", "1000/200000"})
    private String size = "1000/20000";

    private String then = "";
    private String now = "";
    private List<Selector> selectors = List.of();

    @Setup
    public void write() {
        var random = new Random(7);
        var notes = Integer.parseInt(size.substring(0, size.indexOf('/')));
        var words = Integer.parseInt(size.substring(size.indexOf('/') + 1));
        var olds = new ArrayList<String>();
        for (var written = 0; written < words; written += WORDS_OF_A_SENTENCE) {
            olds.add(sentence(random));
        }
        then = String.join(" ", olds);
        now = String.join(" ", edited(olds, random));
        var made = new ArrayList<Selector>();
        for (var note = 0; note < notes; note++) {
            var start = then.indexOf(' ', random.nextInt(then.length() - 200)) + 1;
            var end = then.indexOf(' ', start + 3 + random.nextInt(90));
            made.add(Selector.of(then, new Span(start, end)));
        }
        selectors = List.copyOf(made);
    }

    @Benchmark
    public List<Placement> placeAgain() {
        return Anchoring.between(then, now).place(selectors);
    }

    private static List<String> edited(List<String> olds, Random random) {
        var news = new ArrayList<String>();
        for (var old : olds) {
            switch (random.nextInt(20)) {
                case 0 -> news.add(news.size() / 2, old);
                case 1 -> news.add(old + " " + sentence(random));
                case 2 -> news.add(old.replaceFirst("\\d+", "77"));
                case 3 -> {
                    // Deleted.
                }
                default -> news.add(old);
            }
        }
        return news;
    }

    /// Words as often as in a language: a few very often, most seldom.
    private static String sentence(Random random) {
        var words = new StringBuilder("The");
        for (var word = 1; word < WORDS_OF_A_SENTENCE; word++) {
            var rank = (int) Math.exp(random.nextDouble() * 9);
            words.append(' ').append(word == 8 ? String.valueOf(rank) : Integer.toString(rank * 7919, 36));
        }
        return words.append('.').toString();
    }
}
