package org.lectern.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.Span;

class WordsTest {

    private static final String TEXT = "About 4.5 million people, mostly commuters, crossed.";

    @Test
    void movesTheEndByWordsAndLeavesStopsOutside() {
        var span = span(TEXT, "million");
        assertThat(end(TEXT, span, 1)).isEqualTo("million people");
        assertThat(end(TEXT, span(TEXT, "million people"), 1)).isEqualTo("million people, mostly");
        assertThat(end(TEXT, span(TEXT, "million people, mostly"), -1)).isEqualTo("million people");
    }

    @Test
    void movesTheStartByWords() {
        assertThat(start(TEXT, span(TEXT, "million"), -1)).isEqualTo("4.5 million");
        assertThat(start(TEXT, span(TEXT, "4.5 million"), 1)).isEqualTo("million");
    }

    @Test
    void neverLeavesNothing() {
        assertThat(end(TEXT, span(TEXT, "million"), -1)).isEqualTo("million");
        assertThat(start(TEXT, span(TEXT, "million"), 1)).isEqualTo("million");
        assertThat(end(TEXT, span(TEXT, "crossed"), 1)).isEqualTo("crossed");
        assertThat(start(TEXT, span(TEXT, "About"), -1)).isEqualTo("About");
    }

    @Test
    void takesAnIdeographForAWord() {
        var text = "北港的渡轮，载客450万人。";
        assertThat(end(text, span(text, "北港"), 1)).isEqualTo("北港的");
        assertThat(end(text, span(text, "渡轮"), 1)).isEqualTo("渡轮，载");
        assertThat(start(text, span(text, "港的"), -1)).isEqualTo("北港的");
    }

    @Test
    void snapsADraggedEndToTheNearestWord() {
        var words = new Words(TEXT);
        var span = span(TEXT, "4.5 million");
        var people = TEXT.indexOf("people");
        assertThat(words(TEXT, words.dragEnd(span, people + 5))).isEqualTo("4.5 million people");
        assertThat(words(TEXT, words.dragEnd(span, people + 1))).isEqualTo("4.5 million");
        assertThat(words(TEXT, words.dragEnd(span, 0))).isEqualTo("4.5");
        assertThat(words(TEXT, words.dragStart(span, 1))).isEqualTo("About 4.5 million");
        assertThat(words(TEXT, words.dragStart(span, TEXT.length()))).isEqualTo("million");
    }

    @Property
    void alwaysKeepsASpanOfTheText(@ForAll @StringLength(min = 1, max = 60) String text,
            @ForAll @IntRange(max = 59) int from, @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(min = -5, max = 80) int offset) {
        var start = Math.min(from, text.length() - 1);
        var span = new Span(start, Math.min(text.length(), start + length));
        var words = new Words(text);

        for (var moved : new Span[]{words.moveEnd(span, 1), words.moveEnd(span, -1), words.moveStart(span, 1),
                words.moveStart(span, -1), words.dragEnd(span, offset), words.dragStart(span, offset)}) {
            assertThat(moved.length()).isPositive();
            assertThat(moved.end()).isLessThanOrEqualTo(text.length());
        }
    }

    private static String end(String text, Span span, int by) {
        return words(text, new Words(text).moveEnd(span, by));
    }

    private static String start(String text, Span span, int by) {
        return words(text, new Words(text).moveStart(span, by));
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static String words(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
