package org.lectern.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;
import static org.lectern.testing.Samples.span;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.anchoring.Anchoring;
import org.lectern.anchoring.Placement.State;
import org.lectern.anchoring.Selector;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Target;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Period;
import org.lectern.briefing.Unit;
import org.lectern.testing.Desk;
import org.lectern.testing.Samples;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void writesWebAnnotationsThatKeepTheRulesOfTheModel() throws IOException {
        everyKindOfNote();

        var json = write(Format.JSONLD);

        assertThat(WebAnnotations.broken(json)).isEmpty();
        assertThat(JsonMapper.shared().readTree(json).path("total").asInt()).isEqualTo(4);
        assertThat(write(Format.JSONLD)).as("the same notes, the same file").isEqualTo(json);
    }

    @Test
    void countsPositionsInCodePointsAndKeepsTheFirstSelector() throws IOException {
        desk.close();
        var path = Samples.write(folder.resolve("b/wide.json"), """
                {"format": "lectern-briefing/1", "id": "wide", "title": "Wide", "publisher": "P",
                 "published": "2024-05-03", "language": "en",
                 "items": [{"id": "one", "title": "𝒲ide 🚢 letters", "topics": ["T"], "summary": "S.",
                  "body": "The 🚢 boats are full.", "sources": [{"id": "s", "title": "S", "url": "https://example.org/",
                  "publisher": "P"}]}]}
                """);
        desk = new Desk(folder.resolve("other"), path);
        var ref = new ItemRef("wide", "one");
        var text = text(ref);
        var made = desk.annotations().highlight(ref, text, span(text, "boats"), Colour.BLUE);
        desk.annotations().resize(made.id(), text, span(text, "boats are"));

        var target = JsonMapper.shared().readTree(write(Format.JSONLD)).at("/first/items/0/target");

        var before = text.text().substring(0, span(text, "boats").start());
        assertThat(target.at("/source").asString()).isEqualTo("urn:lectern:item:wide:one");
        assertThat(target.at("/selector/1/start").asInt()).isEqualTo(before.codePointCount(0, before.length()))
                .isEqualTo(before.length() - 3);
        assertThat(target.at("/selector/0/exact").asString()).isEqualTo("boats are");
        assertThat(target.at("/lectern:first/0/exact").asString()).isEqualTo("boats");
        assertThat(target.at("/lectern:sentence").asString()).isEqualTo("The 🚢 boats are full.");
    }

    @Test
    void writesMarkdownByTheTemplate() throws IOException {
        var made = highlight(FERRIES, "Some 60 %", Colour.GREEN);
        desk.annotations().annotate(made.id(), "Is *this* so?");
        desk.annotations().tag(List.of(made.id()), "towns");

        assertThat(write(Format.MD)).isEqualTo("""
                # Notes

                1 note on 1 item

                ## Harbour week

                Quay Review, 2024-05-03

                ### Ferries fill up

                Source: [Yearly count](<https://example.org/count>), Port of Nord, 2024-02

                > About 4.5 million people crossed in 2023. <mark>Some 60 %</mark> of them went before noon.
                >
                > What comes

                Is *this* so?

                Tags: towns
                """);
    }

    @Test
    void writesAPageThatRunsAndFetchesNothing() throws IOException {
        var made = highlight(FERRIES, "Some 60 %", Colour.GREEN);
        desk.annotations().annotate(made.id(), "So <script>alert(1)</script> ![a picture](https://example.org/x.png)"
                + " [go](javascript:alert(1)) **really**");

        var html = write(Format.HTML);

        assertThat(html).contains("<mark>Some 60 %</mark>", "&lt;script&gt;", "a picture", "<strong>really</strong>",
                "default-src 'none'").doesNotContain("<script", "<img", "x.png", "javascript:", "<link");
    }

    @Test
    void writesRowsThatNoSpreadsheetRuns() throws IOException {
        var made = highlight(FERRIES, "4.5 million", Colour.YELLOW);
        desk.annotations().annotate(made.id(), "=HYPERLINK(\"https://example.org\")\nsecond line");

        var csv = write(Format.CSV);

        assertThat(csv).startsWith("\ufeffquote,prefix,suffix,sentence,note,");
        assertThat(csv.lines().skip(1)).first().asString().startsWith("4.5 million,"
                + "\"").doesNotContain("\r");
        assertThat(csv).contains("\"'=HYPERLINK(\"\"https://example.org\"\")\nsecond line\"",
                ",About 4.5 million people crossed in 2023.,",
                "urn:lectern:item:harbour-week:ferry-riders,note,,,,,,,,,\r\n");
    }

    @Test
    void findsEveryHighlightAgainInWhatItWrites() throws IOException {
        desk.close();
        desk = new Desk(folder.resolve("all"), Path.of("briefings"));
        for (var item : desk.library().shelf().get().items()) {
            var text = ArticleText.of(item);
            for (var metric : item.metrics()) {
                text.find(metric.quote())
                        .ifPresent(at -> desk.annotations().highlight(item.ref(), text, at, Colour.PINK));
            }
        }
        var notes = desk.annotations().all();
        assertThat(notes).hasSizeGreaterThan(400);
        var markdown = TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.COMPACT).build()
                .render(Parser.builder().build().parse(write(Format.MD).replaceAll("</?mark>", "")));
        var page = write(Format.HTML).replaceAll("(?s)<style>.*?</style>", "").replaceAll("<[^>]*>", "")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&");
        var sentences = new StringBuilder();
        JsonMapper.shared().readTree(write(Format.JSONLD)).at("/first/items").forEach(each -> sentences
                .append(each.at("/target/selector/0/prefix").asString())
                .append(each.at("/target/selector/0/exact").asString())
                .append(each.at("/target/selector/0/suffix").asString()).append('\n'));

        for (var written : List.of(markdown, page, sentences.toString())) {
            var flat = flat(written);
            assertThat(notes.stream().filter(note -> {
                var quote = ((Target.Words) note.target()).confirmed().quote();
                return !flat.contains(flat(quote.prefix() + quote.exact() + quote.suffix()));
            }).map(Annotation::quote)).isEmpty();
        }
    }

    @Test
    void placesAnExportedHighlightInThePassageThatIsWritten() {
        var made = highlight(FERRIES, "4.5 million", Colour.YELLOW);
        var words = (Target.Words) made.target();
        var entry = Entry.of(desk.annotations().merging().held(List.of(made.id())).getFirst().current(), true,
                holdings().item(FERRIES), Optional.empty());
        var passage = entry.passage().orElseThrow();

        var placed = Anchoring.onto(passage.before() + passage.words() + passage.after())
                .place(new Selector(Optional.empty(), words.confirmed().quote()));

        assertThat(placed.state()).isEqualTo(State.MOVED);
        assertThat(placed.quote().orElseThrow().exact()).isEqualTo("4.5 million");
    }

    @Test
    void keepsSignsOfMarkupAsTheyAre() {
        var words = "*a* _b_ [c](d) <e> `f` \\ &amp; # 1. x\n# g\n- h\n12) i\n+ j";

        var shown = TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build()
                .render(Parser.builder().build().parse(Markup.MARKDOWN.escaped(words)));

        assertThat(flat(shown)).isEqualTo(flat(words));
    }

    @Test
    void restoresATemplateThatIsGoneAndTellsTheLineOfAFault() throws IOException {
        highlight(FERRIES, "4.5 million", Colour.YELLOW);
        var file = templates().file(Format.MD);
        Files.delete(file);
        assertThat(write(Format.MD)).startsWith("# Notes");
        assertThat(file).exists();

        Files.writeString(file, "Fine\n{{#briefings}}\n{{title}}\n");
        assertThatThrownBy(() -> write(Format.MD)).isInstanceOf(TemplateException.class)
                .hasMessageStartingWith(file + ":2: the template cannot be read: ");
        Files.writeString(file, "Fine\n\n{{colour}}\n");
        assertThatThrownBy(() -> write(Format.MD)).isInstanceOf(TemplateException.class)
                .hasMessageStartingWith(file + ":3: the template names “colour”");
        Files.writeString(file, "{{>/etc/hostname}}");
        assertThatThrownBy(() -> write(Format.MD)).isInstanceOf(TemplateException.class);
        Files.writeString(file, "{{notes.getClass}}");
        assertThatThrownBy(() -> write(Format.MD)).isInstanceOf(TemplateException.class);
        Files.write(file, new byte[]{(byte) 0xff});
        assertThatThrownBy(() -> write(Format.MD)).hasMessageContaining("expected text in UTF-8");
    }

    private void everyKindOfNote() {
        var first = highlight(FERRIES, "4.5 million", Colour.YELLOW);
        desk.annotations().annotate(first.id(), "a \"note\"");
        desk.annotations().tag(List.of(first.id()), "x y");
        highlight(QUAY, "Only 3 boats", Colour.BLUE);
        desk.annotations().noteItem(QUAY, Colour.GREEN);
        desk.annotations().noteFigure(FERRIES, new Target.Figure("Bay ferries", "riders", new Unit("{riders}/a"),
                Period.parse("2023"), Optional.of("riders")), Colour.PINK);
    }

    private Annotation highlight(ItemRef item, String words, Colour colour) {
        var text = text(item);
        return desk.annotations().highlight(item, text, span(text, words), colour);
    }

    private ArticleText text(ItemRef item) {
        return ArticleText.of(desk.library().shelf().get().item(item).orElseThrow());
    }

    private Holdings holdings() {
        return new Holdings(desk.library().shelf().get().briefings());
    }

    private Templates templates() {
        return Templates.in(folder.resolve("templates"));
    }

    private String write(Format format) throws IOException {
        var merging = desk.annotations().merging();
        var held = merging.held(desk.annotations().all().stream().map(Annotation::id).toList());
        var out = new StringWriter();
        Export.of(held, holdings(), desk.annotations()::preview, new Export.Signature(merging.replica(), ""))
                .write(format, templates(), out);
        return out.toString();
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", "");
    }
}
