package org.lectern.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.briefing.BriefingFiles;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Unit;

class FiguresTest {

    private final Figures figures = new Figures(Locale.UK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"450000000|{users}/d|450 M|users a day", "95|%|95 %|''",
            "22600000000|USD/a|US$ 22.6 bn|a year", "1300000000000|CNY/a|CN¥ 1.3 tn|a year", "2|EUR|€ 2|''",
            "6000|{events}/d|6,000|events a day", "7000000000|{parcels}/a|7 bn|parcels a year",
            "47.8|h/wk|47.8|hours a week", "1|d|1|day", "30|wk|30|weeks", "3|mo|3|months", "8040|min|8,040|minutes",
            "1332|km|1,332 km|''", "1327000000|{users}/mo|1.327 bn|users a month",
            "1313200000|{users}/mo|1.313 bn|users a month", "619944|t{CO2}|619,944|tonnes of CO₂",
            "2915650|kt|2.916 bn|tonnes", "9000000|t/a|9 M|tonnes a year",
            "6523.71926|kW.h/{person}/a|6,524 kWh|per person a year",
            "0.40685|kg/USD|0.407 kg|per US dollar", "6.3436|CNY/USD|CN¥ 6.3436|per US dollar",
            "7.12|CNY/USD|CN¥ 7.12|per US dollar", "12.5731|USD/t|US$ 12.57|per tonne",
            "61.3015|USD/t|US$ 61.30|per tonne", "12484.15788|USD/{person}|US$ 12,484|per person",
            "128.247|{subscriptions}/100|128.247|subscriptions per 100", "200|CNY/{item}|CN¥ 200|per item",
            "544000|{orders}/s|544,000|orders a second", "4|{times}|4 ×|''", "1|{rank}|1st|''",
            "84170000000000|INR/a|₹ 84.17 tn|a year", "24800000000000|JPY/a|JP¥ 24.8 tn|a year",
            "2810|CNY/{buyer}/a|CN¥ 2,810|per buyer a year", "999600|{apps}|999,600|apps",
            "999999900|{apps}|1 bn|apps", "-3.5|%|−3.5 %|''", "20|d/a|20|days a year", "0|%|0 %|''",
            "580000|{mini-programs}|580,000|mini-programs", "12|MW.h/a|12 MWh|a year", "5|mol/L|5 mol|per L"})
    void writesAsAnAnalystDoes(BigDecimal value, String unit, String written, String words) {
        var metric = metric(value, unit, "measure", Qualifier.EXACT);

        assertThat(List.of(figures.value(metric).replace('\u00a0', ' '), figures.unit(metric)))
                .containsExactly(written, words);
    }

    @ParameterizedTest
    @CsvSource({"APPROXIMATELY,≈ 450 M", "AT_LEAST,≥ 450 M", "AT_MOST,≤ 450 M", "EXACT,450 M"})
    void marksHowCloselyAFigureHolds(Qualifier qualifier, String written) {
        assertThat(figures.value(metric(new BigDecimal("450000000"), "{users}", "users", qualifier)))
                .isEqualTo(written.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"14,16,%,14–16 %", "4000000,9000000,{apps},4–9 M", "1200000000,1500000000,USD,US$ 1.2–1.5 bn",
            "900000000,1100000000,USD,US$ 900 M – 1.1 bn", "900000,1100000,{apps},'900,000 – 1.1 M'"})
    void writesRanges(BigDecimal lower, BigDecimal upper, String unit, String written) {
        var metric = new Metric("m", "s", "measure", lower, Optional.of(upper), new Unit(unit), Qualifier.RANGE,
                MetricKind.ACTUAL, Period.parse("2022"), new Quote("", "", ""), "");

        assertThat(figures.value(metric).replace('\u00a0', ' ')).isEqualTo(written);
    }

    @Test
    void writesABareNumberAsAMultipleOnlyWhenItIsOne() {
        var times = metric(BigDecimal.TWO, "1", "multiple of the year before", Qualifier.EXACT);
        var bare = metric(BigDecimal.TWO, "1", "index", Qualifier.EXACT);

        assertThat(List.of(figures.value(times), figures.value(bare))).containsExactly("2\u00a0×", "2");
    }

    @Test
    void followsTheLocale() {
        var german = new Figures(Locale.GERMANY);

        assertThat(german.value(metric(new BigDecimal("1234.5"), "EUR", "price", Qualifier.EXACT)))
                .isEqualTo("€\u00a01.234,50");
    }

    @Test
    void namesAnAxisOnceAndItsTicksWithoutUnit() {
        var unit = new Unit("USD/a");
        var scale = figures.scale(unit, new BigDecimal("22600000000"));
        var ticks = List.of(BigDecimal.ZERO, new BigDecimal("500000000"), new BigDecimal("1000000000"));

        assertThat(figures.axis(unit, "value", scale)).isEqualTo("US$ billion a year");
        assertThat(figures.ticks(ticks, unit, scale)).containsExactly("0.0", "0.5", "1.0");
        assertThat(figures.axis(new Unit("kt"), "emissions", figures.scale(new Unit("kt"), new BigDecimal("3000000"))))
                .isEqualTo("billion tonnes");
        assertThat(figures.axis(new Unit("%"), "share", Scale.ONE)).isEqualTo("%");
    }

    @ParameterizedTest
    @CsvSource({"2022,2022", "2022-06,Jun 2022", "2022-06-10,10 Jun 2022", "2020-01/2020-03,Q1 2020",
            "2022-07/2022-12,H2 2022", "2021-10/2022-06,Oct 2021 – Jun 2022", "2020/2021,2020–2021",
            "2021-04-01/2022-03-31,Apr 2021 – Mar 2022", "2021-11-01/2021-11-11,1–11 Nov 2021",
            "2021-10-20/2021-11-11,20 Oct – 11 Nov 2021",
            "2020-12-20/2021-01-06,20 Dec 2020 – 6 Jan 2021",
            "2020-01/2020-12,2020", "2020-02/2020-04,Feb–Apr 2020"})
    void writesPeriods(String iso, String written) {
        assertThat(figures.period(Period.parse(iso)).replace('\u00a0', ' ')).isEqualTo(written);
    }

    @Test
    void writesEveryUnitOfTheBundledBriefingsWithoutItsCode() {
        var items = BriefingFiles.load(List.of(Path.of("briefings"))).briefings().stream()
                .flatMap(briefing -> briefing.items().stream()).toList();

        assertThat(items.stream().flatMap(item -> Metrics.data(item, Lens.NONE).stream()))
                .isNotEmpty()
                .allSatisfy(datum -> assertThat(figures.value(datum) + " " + figures.unit(datum))
                        .as(datum.unit().code()).doesNotContainPattern("[{}/_]|\\b(wk|mo|USD|CNY)\\b"));
    }

    private static Metric metric(BigDecimal value, String unit, String measure, Qualifier qualifier) {
        return new Metric("m", "s", measure, value, Optional.empty(), new Unit(unit), qualifier, MetricKind.ACTUAL,
                Period.parse("2022"), new Quote("", "", ""), "");
    }
}
