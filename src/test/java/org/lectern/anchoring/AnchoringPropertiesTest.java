package org.lectern.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lectern.anchoring.Placement.State;
import org.lectern.briefing.Span;

/// What holds for any text at all, sensible or not.
class AnchoringPropertiesTest {

    @Property
    void inAnUnchangedTextEveryNoteIsExact(@ForAll("texts") String text, @ForAll @IntRange(max = 400) int one,
            @ForAll @IntRange(max = 400) int other) {
        var span = span(text, one, other);
        var placed = Anchoring.between(text, text).place(Selector.of(text, span));

        assertThat(placed.state()).isEqualTo(span.length() == 0 ? State.LOST : State.EXACT);
        assertThat(placed.span()).isEqualTo(Optional.of(span).filter(each -> each.length() > 0));
    }

    @Property(tries = 3_000)
    void wherePlacedTheWordsAreThoseOfThePlacement(@ForAll("texts") String then, @ForAll("texts") String now,
            @ForAll @IntRange(max = 400) int one, @ForAll @IntRange(max = 400) int other) {
        var selector = Selector.of(then, span(then, one, other));
        var text = now + then.substring(then.length() / 3) + now;
        var placed = Anchoring.between(then, text).place(selector);

        assertThat(Anchoring.between(then, text).place(selector)).isEqualTo(placed);
        assertThat(placed.span().isEmpty()).isEqualTo(placed.state() == State.LOST);
        placed.span().ifPresent(span -> assertThat(placed.quote().orElseThrow().exact())
                .isEqualTo(text.substring(span.start(), span.end())));
        assertThat(placed.candidates()).hasSizeLessThanOrEqualTo(3).allSatisfy(each -> assertThat(each.quote().exact())
                .isEqualTo(text.substring(each.span().start(), each.span().end())));
        assertThat(placed.score()).isBetween(0.0, 1.0 + 1e-9);
    }

    @Property
    void offsetsOfTheNormalTextNeverFallAndSplitNothing(@ForAll("texts") String text) {
        var normal = NormalText.of(text);
        var last = 0;
        for (var at = 0; at < normal.text().length(); at++) {
            var span = normal.original(at, at + 1);
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(isInside(text, span.start()) || isInside(text, span.end())).isFalse();
            var back = normal.normal(span);
            assertThat(back.start() <= at && at < back.end()).isTrue();
            last = span.start();
        }
        assertThat(NormalText.of(normal.text()).text()).isEqualTo(normal.text());
    }

    @Property
    void codePointsAndUnitsLeadToEachOther(@ForAll("texts") String text, @ForAll @IntRange(max = 400) int one,
            @ForAll @IntRange(max = 400) int other) {
        var span = span(text, one, other);
        var points = CodePoints.of(text).toPoints(span);

        assertThat(points).isEqualTo(
                new Span(text.codePointCount(0, span.start()), text.codePointCount(0, span.end())));
        assertThat(CodePoints.of(text).toUnits(points)).isEqualTo(span);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("Sales ", "rose ", "12 %", "15 %", " in ", "2023", ". ", "\n", "Japan", "China", "–", "-",
                "“", "\"", "\u00AD", "\u200B", "\u00A0", "e\u0301", "é", "ﬁ", "中国", "销售", "。", "😀", "👩\u200D👩", "각",
                Normalizer.normalize("각", Normalizer.Form.NFD), "10²", "½", "ｶﾞ", "Ａ", "…", "the ", "of ").list()
                .ofMinSize(1).ofMaxSize(60).map(parts -> String.join("", parts));
    }

    /// A span of a text that splits no pair.
    private static Span span(String text, int one, int other) {
        var ends = new int[]{one % (text.length() + 1), other % (text.length() + 1)};
        for (var at = 0; at < 2; at++) {
            ends[at] -= isInside(text, ends[at]) ? 1 : 0;
        }
        return new Span(Math.min(ends[0], ends[1]), Math.max(ends[0], ends[1]));
    }

    private static boolean isInside(String text, int offset) {
        return offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
