package org.lectern.briefing;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What the canonical text costs beside the library's own rendering of the same body: compare the two as a ratio.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ArticleTextBenchmark {

    private final String body = "## Where things stand\n\n- About **450 million** people open one.\n- Some 4 million exist.\n\nA paragraph of plain words, with a [link](https://example.org/), that goes on for a while.\n\n"
            .repeat(4);
    private final Item item = new Item(new ItemRef("b", "i"), "A title of the usual length", List.of(), "A summary.",
            body, List.of(), List.of(), List.of(), List.of());
    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().build();

    @Benchmark
    public String canonicalTextAndPage() {
        return ArticleText.of(item).html(List.of(), "");
    }

    @Benchmark
    public String libraryRendering() {
        return renderer.render(parser.parse(body));
    }
}
