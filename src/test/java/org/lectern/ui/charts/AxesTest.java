package org.lectern.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.briefing.Period;

class AxesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"300 400 440 450 600|0 200 400 600", "47.8 35.5|35 40 45 50",
            "6.34 7.31|6.0 6.5 7.0 7.5", "0 0|0.00 0.25 0.50 0.75 1.00", "-5 12|-5 0 5 10 15",
            "450000000|0 250000000 500000000",
            "0.4 1.3|0.0 0.5 1.0 1.5"})
    void drawsAboutFourRoundLinesFromNoughtUnlessThatFlattens(String values, String ticks) {
        var axis = ValueAxis.of(Arrays.stream(values.split(" ")).map(BigDecimal::new).toList());

        assertThat(axis.ticks().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ")))
                .isEqualTo(ticks);
    }

    @Property
    void holdsEveryValueBetweenAFewLines(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = -1e12, max = 1e12) Double> values) {
        var decimals = values.stream().map(BigDecimal::valueOf).toList();
        var axis = ValueAxis.of(decimals);

        assertThat(axis.ticks()).hasSizeBetween(2, 7);
        assertThat(decimals).allSatisfy(value -> assertThat(axis.place(value)).isBetween(0.0, 1.0));
    }

    @Test
    void namesThePeriodsOfFewValues() {
        assertThat(ticks(300, "2021", "2022-06", "2023")).containsExactly("2021", "2022-06", "2023");
    }

    @Test
    void namesTheYearsOfAYearlyDay() {
        assertThat(ticks(120, "2019-11-11", "2020-11-01/2020-11-11", "2020-11-11", "2021-11-01/2021-11-11"))
                .containsExactly("2019", "2020", "2021");
    }

    @Test
    void stepsOverYearsThatDoNotFit() {
        var years = IntStream.rangeClosed(1990, 2023).mapToObj(String::valueOf).toArray(String[]::new);

        assertThat(ticks(300, years)).containsExactly("1990", "1995", "2000", "2005", "2010", "2015", "2020");
    }

    @Test
    void namesMonthsOfAShortStretch() {
        var days = IntStream.rangeClosed(1, 9).mapToObj(month -> "2022-0" + month).toArray(String[]::new);

        assertThat(ticks(300, days)).containsExactly("2022-01", "2022-03", "2022-05", "2022-07", "2022-09");
    }

    @Property
    void neverLetsWordsTouch(@ForAll @IntRange(min = 30, max = 500) int width,
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 400) Integer> months) {
        var periods = months.stream().distinct().sorted()
                .map(month -> Period.parse("%04d-%02d".formatted(1990 + month / 12, 1 + month % 12))).toList();
        var axis = axis(periods);
        var ticks = axis.ticks(width, 8, words -> words.length() * 6, Period::text);

        for (var i = 1; i < ticks.size(); i++) {
            var room = (ticks.get(i - 1).words().length() + ticks.get(i).words().length()) * 3 + 8;
            assertThat(ticks.get(i).at() - ticks.get(i - 1).at()).isGreaterThanOrEqualTo(room);
        }
        assertThat(ticks).isNotEmpty();
    }

    @Property
    void stacksLabelsWithoutOverlap(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0, max = 120) Double> ends) {
        var lengths = ends.stream().map(_ -> 14.0).toList();
        var starts = Arrays.stream(Stacking.starts(ends, lengths, 0, 120)).sorted().toArray();

        for (var i = 1; i < starts.length; i++) {
            assertThat(starts[i] - starts[i - 1]).isGreaterThanOrEqualTo(14 - 1e-9);
        }
        assertThat(starts[0]).isGreaterThanOrEqualTo(-1e-9);
        assertThat(starts[starts.length - 1] + 14).isLessThanOrEqualTo(120 + 1e-9);
    }

    private static List<String> ticks(double width, String... periods) {
        return axis(Arrays.stream(periods).map(Period::parse).toList())
                .ticks(width, 8, words -> words.length() * 6, Period::text).stream().map(TimeAxis.Tick::words).toList();
    }

    private static TimeAxis axis(List<Period> periods) {
        return new TimeAxis(TimeAxis.middle(periods.getFirst()), TimeAxis.middle(periods.getLast()), periods,
                List.of());
    }
}
