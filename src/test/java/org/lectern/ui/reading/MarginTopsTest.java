package org.lectern.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MarginTopsTest {

    private static final double GAP = 8;

    @Test
    void standsBesideItsWordsWhereNothingIsInTheWay() {
        assertThat(tops(new double[]{40, 200, 500}, new double[]{50, 60, 70}, -1)).containsExactly(40, 200, 500);
    }

    @Test
    void givesWayDownwardsFromTheFirst() {
        assertThat(tops(new double[]{40, 50, 60}, new double[]{50, 60, 70}, -1)).containsExactly(40, 98, 166);
    }

    @Test
    void leavesTheSelectedOneAtItsWordsAndMovesTheOthers() {
        assertThat(tops(new double[]{300, 310, 320}, new double[]{50, 60, 70}, 1)).containsExactly(252, 310, 378);
    }

    @Test
    void comesBackToTheWordsBelowACrowd() {
        assertThat(tops(new double[]{40, 41, 400}, new double[]{50, 50, 50}, 0)).containsExactly(40, 98, 400);
    }

    @Test
    void keepsAllOnThePageWhereACrowdStandsAtItsHead() {
        assertThat(tops(new double[]{10, 12, 14}, new double[]{50, 60, 70}, 2)).containsExactly(0, 58, 126);
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThat(tops(new double[0], new double[0], -1)).isEmpty();
    }

    @Property
    void noNoteLiesOverAnotherOrAboveThePage(@ForAll("notes") double[][] notes, @ForAll int any) {
        var selected = Math.floorMod(any, notes[0].length + 1) - 1;
        var tops = tops(notes[0], notes[1], selected);

        assertThat(tops[0]).isGreaterThanOrEqualTo(0);
        for (var at = 1; at < tops.length; at++) {
            assertThat(tops[at]).isGreaterThanOrEqualTo(tops[at - 1] + notes[1][at - 1] + GAP);
        }
    }

    @Property
    void theSelectedNoteLeavesItsWordsOnlyForTheHeadOfThePage(@ForAll("notes") double[][] notes, @ForAll int any) {
        var selected = Math.floorMod(any, notes[0].length);
        var tops = tops(notes[0], notes[1], selected);
        var above = Arrays.stream(notes[1], 0, selected).map(height -> height + GAP).sum();

        assertThat(tops[selected]).isEqualTo(Math.max(notes[0][selected], above),
                Offset.offset(0.001));
    }

    @Provide
    Arbitrary<double[][]> notes() {
        return Arbitraries.integers().between(1, 12).flatMap(count -> Combinators.combine(
                Arbitraries.doubles().between(0, 900).array(double[].class).ofSize(count),
                Arbitraries.doubles().between(20, 300).array(double[].class).ofSize(count)).as((wanted, heights) -> {
                    Arrays.sort(wanted);
                    return new double[][]{wanted, heights};
                }));
    }

    private static double[] tops(double[] wanted, double[] heights, int selected) {
        return MarginTops.of(wanted, heights, selected, GAP, 0);
    }
}
