package org.lectern.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lectern.ui.cards.Markdown.Block;
import org.lectern.ui.cards.Markdown.Face;
import org.lectern.ui.cards.Markdown.Kind;
import org.lectern.ui.cards.Markdown.Run;

class MarkdownTest {

    @Test
    void setsWordsInTheirFaces() {
        assertThat(Markdown.of("Who *counted*, **`4`**?").blocks()).containsExactly(
                new Block(Kind.PARAGRAPH, 0, "", List.of(run("Who "), run("counted", Face.EMPHASIS), run(", "),
                        run("4", Face.STRONG, Face.CODE), run("?"))));
    }

    @Test
    void tellsBlocksApart() {
        assertThat(Markdown.of("# Head\n\n> said\n\n- one\n  1. two\n  2. three\n\n```\na < b\n```\n").blocks())
                .containsExactly(new Block(Kind.HEADING, 0, "", List.of(run("Head"))),
                        new Block(Kind.QUOTE, 0, "", List.of(run("said"))),
                        new Block(Kind.ITEM, 0, "•", List.of(run("one"))),
                        new Block(Kind.ITEM, 1, "1.", List.of(run("two"))),
                        new Block(Kind.ITEM, 1, "2.", List.of(run("three"))),
                        new Block(Kind.CODE, 0, "", List.of(run("a < b"))));
    }

    @Test
    void keepsTheLinesOfTheWriter() {
        assertThat(words("one\ntwo  \nthree")).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void showsHtmlAsTheWordsItIs() {
        assertThat(words("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
        assertThat(words("so <b>bold</b>")).isEqualTo("so <b>bold</b>");
    }

    @Test
    void linksOnlyWhatABrowserOpens() {
        assertThat(Markdown.of("[page](https://example.org/a)").blocks().getFirst().runs()).containsExactly(
                new Run("page", Set.of(Face.LINK), Optional.of(URI.create("https://example.org/a"))));
        for (var address : List.of("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "/a", "ht tp:")) {
            assertThat(Markdown.of("[page](<" + address + ">)").blocks().getFirst().runs()).as(address)
                    .containsExactly(run("page"));
        }
    }

    @Property
    void neverFails(@ForAll String note) {
        assertThat(Markdown.of(note).blocks()).allSatisfy(
                block -> assertThat(block.runs()).allSatisfy(run -> assertThat(run.words()).isNotNull()));
    }

    private static String words(String note) {
        return String.join("", Markdown.of(note).blocks().getFirst().runs().stream().map(Run::words).toList());
    }

    private static Run run(String words, Face... faces) {
        return new Run(words, Set.of(faces), Optional.empty());
    }
}
