package org.lectern.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.ArticleText.Mark;

class ArticleTextTest {

    private static ArticleText article(String body) {
        return ArticleText
                .of(new Item(new ItemRef("b", "i"), "A title", List.of(), "What it is about.", body, List.of(),
                        List.of(), List.of(), List.of()));
    }

    @Test
    void setsALineBreakBetweenBlocks() {
        var article = article("One *two*\nthree.\n\n## Head\n\n- a\n- **b** c\n  1. d\n\nEnd.");

        assertThat(article.text()).isEqualTo("A title\nWhat it is about.\nOne two three.\nHead\na\nb c\nd\nEnd.");
    }

    @Test
    void writesMarkupThatHoldsTheTextAndNothingElse() {
        var article = article(
                "A <b>bold</b> & \"true\" [link](https://e.org/?a=1&b=2), <script>x</script>.\n\n```\n\ncode\n```");

        var shown = article.html(List.of(), "").replaceAll("<pre>\n", "<pre>").replaceAll("<[^>]*>", "")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        assertThat(shown).isEqualTo(article.text());
    }

    @Test
    void marksANumberEvenAcrossEmphasis() {
        var article = article("About **450** million people.");
        var span = article.find(new Quote("450 million", "About ", " people")).orElseThrow();

        assertThat(article.html(List.of(new Mark("n", span)), "")).endsWith(
                "<p>About <strong><span class=\"number\" data-number=\"n\">450</span></strong>"
                        + "<span class=\"number\" data-number=\"n\"> million</span> people.</p>");
    }

    @Test
    void findsAQuoteOnlyWhereItsSurroundingsAreUnique() {
        var article = article("5 % here and 5 % there.");

        assertThat(article.find(new Quote("5 %", "", ""))).isEmpty();
        assertThat(article.find(new Quote("5 %", "", " there")).map(article::words)).contains("5 %");
    }

    @Test
    void findsTheSentenceAroundASpan() {
        var article = article("First one. It was 5 % then. Last one.");
        var span = article.find(new Quote("5 %", "", "")).orElseThrow();

        assertThat(article.words(article.sentence(span))).isEqualTo("It was 5 % then.");
    }
}
