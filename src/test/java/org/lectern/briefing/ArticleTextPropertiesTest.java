package org.lectern.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lectern.briefing.ArticleText.Mark;

class ArticleTextPropertiesTest {

    private static final List<String> PIECES = List.of("Ferries ", "carry ", "4.5 million ", "people. ", "Then ",
            "60 % ",
            "of **them** ", "*go* ", "US$22.6 billion. ", "e.g. ", "No. 5 ", "`code ` ",
            "[link](https://e.org/?a=1&b=2) ",
            "[bad](javascript:x) ", "![image](i.png) ", "<b>raw</b> ", "<script>x</script> ", "&amp; ", "&lt; ", "\" ",
            "\\* ", "**open ", "_ ", "[ ", "🙂", "北港。", "e\u0301 ", "\u00A0", "\u0000", "\t", "\u0085", "\uD83D",
            "\r\n",
            "\r", "\n", "  \n", "\\\n", "\n\n", "\n\n# ", "\n\n###### ", "\n\n- ", "\n- ", "\n  - ", "\n\n    ",
            "\n1. ",
            "\n7) ", "\n\n> ", "\n> > ", "\n\n```\n", "\n```\n", "\n\n---\n\n", "\n===\n", "\n<div>\n",
            "\n\n<!-- x -->\n\n",
            "\n\n[a]: https://e.org\n\n", "[a] ");

    @Provide
    Arbitrary<ArticleText> articles() {
        var bodies = Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces));
        var lines = Arbitraries.of("A title", "5 % & <b>more</b>", "北港 🙂", "", "*No* markup. Here.");
        return Combinators.combine(lines.filter(title -> !title.isEmpty()), lines, bodies)
                .as((title, summary, body) -> ArticleText.of(new Item(new ItemRef("b", "i"), title, List.of(), summary,
                        body, List.of(), List.of(), List.of(), List.of())));
    }

    @Property
    void theTextNodesOfTheMarkupAreTheText(@ForAll("articles") ArticleText article) {
        assertThat(shown(article.html(List.of(), ""))).isEqualTo(article.text());
    }

    @Property
    void marksChangeNoCharacter(@ForAll("articles") ArticleText article, @ForAll int from, @ForAll int length) {
        var span = span(article, from, length);
        var html = article.html(List.of(new Mark("a&b", span)), "<!---->");

        assertThat(shown(html)).isEqualTo(article.text());
        assertThat(Pattern.compile("<span class=\"number\" data-number=\"a&amp;b\">(.*?)</span>", Pattern.DOTALL)
                .matcher(html).results().map(mark -> shown(mark.group(1))).reduce("", String::concat))
                .isEqualTo(article.words(span));
    }

    @Property
    void aQuoteIsFoundWhereItWasTakenUnlessItStandsTwice(@ForAll("articles") ArticleText article, @ForAll int from,
            @ForAll int length) {
        var span = span(article, from, length);
        var quote = article.quote(span);
        var whole = quote.prefix() + quote.exact() + quote.suffix();
        var unique = article.text().indexOf(whole) == article.text().lastIndexOf(whole);

        assertThat(article.stands(quote, span)).isTrue();
        if (unique && !quote.exact().isEmpty()) {
            assertThat(article.find(quote)).contains(span);
        } else {
            assertThat(article.find(quote)).isEmpty();
        }
    }

    @Property
    void aSentenceHoldsItsSpanAndStaysInTheLine(@ForAll("articles") ArticleText article, @ForAll int from,
            @ForAll int length) {
        var wide = span(article, from, length);
        var lineBreak = article.text().indexOf('\n', wide.start());
        var span = new Span(wide.start(), lineBreak < 0 ? wide.end() : Math.min(wide.end(), lineBreak));

        var sentence = article.sentence(span);

        assertThat(sentence.start()).isLessThanOrEqualTo(span.start());
        assertThat(sentence.end()).isGreaterThanOrEqualTo(span.end());
        assertThat(article.words(sentence)).doesNotContain("\n");
        assertThat(article.sentence(wide)).isEqualTo(sentence);
        assertThat(article.sentence(sentence)).isEqualTo(sentence);
    }

    private static Span span(ArticleText article, int from, int length) {
        var start = Math.floorMod(from, article.text().length());
        return new Span(start, start + Math.floorMod(length, Math.min(80, article.text().length() - start + 1)));
    }

    /// What an HTML parser makes of the markup's text nodes.
    private static String shown(String html) {
        return html.replace("<pre>\n", "<pre>").replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&quot;", "\"").replace("&amp;", "&");
    }
}
