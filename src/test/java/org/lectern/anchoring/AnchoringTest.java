package org.lectern.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.anchoring.Placement.State;
import org.lectern.briefing.Span;

/// The four states, each by an example a reader can check.
class AnchoringTest {

    private static final String CHINA = "Sales of tea in China rose 12 % in 2023, the tax office says.";
    private static final String JAPAN = "Sales of tea in Japan rose 9 % in 2022, the tax office says.";
    private static final String FIRST = "Tea is drunk by more people than coffee. Nobody knows who first made it.";
    private static final String LAST = "What to watch is the price of water, which few reports mention at all.";
    private static final String OLD = String.join("\n", "Tea, a short report", FIRST, CHINA, "A word on method.", JAPAN,
            LAST);

    @Test
    void wordsInTheirPlaceAreExact() {
        assertThat(known(OLD, "rose 12 %")).isEqualTo("EXACT rose 12 %");
        assertThat(alone(OLD, "rose 12 %")).isEqualTo("EXACT rose 12 %");
    }

    @Test
    void wordsBelowANewParagraphAreMoved() {
        var now = OLD.replace(FIRST, "A new paragraph, of no interest.\n" + FIRST);

        assertThat(known(now, "rose 12 %")).isEqualTo("MOVED rose 12 %");
        assertThat(alone(now, "rose 12 %")).isEqualTo("MOVED rose 12 %");
    }

    @Test
    void aFigureThatIsRevisedIsChanged() {
        var now = OLD.replace("12 %", "15 %");

        assertThat(known(now, "rose 12 %")).isEqualTo("CHANGED rose 15 %");
        assertThat(known(now, "12 %")).isEqualTo("CHANGED 15 %");
        assertThat(known(now, CHINA)).isEqualTo("CHANGED " + CHINA.replace("12", "15"));
        assertThat(alone(now, CHINA)).isEqualTo("CHANGED " + CHINA.replace("12", "15"));
    }

    @Test
    void aDeletedSentenceIsLostThoughItsTwinStands() {
        var now = OLD.replace(CHINA + "\n", "");

        for (var words : new String[]{CHINA, "rose 12 %", "Sales of tea in", "the tax office says", "12 %"}) {
            assertThat(known(now, words)).as(words).startsWith("LOST");
            assertThat(alone(now, words)).as(words).startsWith("LOST");
        }
    }

    @Test
    void theTwinOfADeletedSentenceKeepsItsNotes() {
        var now = OLD.replace(CHINA + "\n", "");

        assertThat(known(now, JAPAN)).isEqualTo("MOVED " + JAPAN);
        assertThat(known(now, "rose 9 %")).isEqualTo("MOVED rose 9 %");
    }

    @Test
    void wordsThatStandTwiceInTheSameSurroundingsAreLostWithBothPlaces() {
        var then = String.join("\n", FIRST, CHINA, LAST);
        var now = String.join("\n", "On top.", FIRST, CHINA, LAST, FIRST, CHINA, LAST);
        var placed = Anchoring.between(then, now).place(selector(then, CHINA));

        assertThat(placed.state()).isEqualTo(State.LOST);
        assertThat(placed.candidates()).extracting(each -> each.quote().exact()).containsExactly(CHINA, CHINA);
    }

    @Test
    void quotesDashesAndSpacesAreNotWords() {
        var then = "Intro. The so-called \"slow live\" format - without a script - drew 27 million people. Outro.";
        var now = "Intro. The so‑called “slow live” format – without a\u00A0script – drew 27\u202Fmill\u00ADion people. Outro.";
        var placed = Anchoring.between(then, now).place(selector(then, "script - drew 27 million"));

        assertThat(placed.quote().orElseThrow().exact()).isEqualTo("script – drew 27\u202Fmill\u00ADion");
        assertThat(placed.state()).isNotEqualTo(State.LOST).isNotEqualTo(State.CHANGED);
    }

    private static String known(String now, String words) {
        return said(now, Anchoring.between(OLD, now).place(selector(OLD, words)));
    }

    private static String alone(String now, String words) {
        return said(now, Anchoring.onto(now).place(selector(OLD, words)));
    }

    private static String said(String text, Placement placed) {
        return placed.state() + placed.span().map(span -> " " + text.substring(span.start(), span.end())).orElse("");
    }

    private static Selector selector(String text, String words) {
        var at = text.indexOf(words);
        return Selector.of(text, new Span(at, at + words.length()));
    }
}
