package org.lectern.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.briefing.BriefingFiles;
import org.lectern.briefing.Item;
import org.lectern.briefing.Qualifier;

class DisagreementsTest {

    private static final List<Item> LIBRARY = BriefingFiles.load(List.of(Path.of("briefings"))).briefings().stream()
            .flatMap(briefing -> briefing.items().stream()).toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // rounding
            "4.2 billion|4200000000||EXACT|4,203 million|4203000000||EXACT|agree",
            "4.2 billion|4200000000||EXACT|4,260 million|4260000000||EXACT|differ",
            "96.3|96.3||EXACT|96.2988|96.2988||EXACT|agree", "96.30|96.30||EXACT|96.3051|96.3051||EXACT|differ",
            "8,040|8040||EXACT|8,048|8048||EXACT|differ", "49|49||EXACT|50|50||EXACT|differ",
            "436,000|436000||EXACT|435,612|435612||EXACT|agree",
            "2 million|2000000||EXACT|2.4 million|2400000||EXACT|agree",
            // qualifiers
            "about 450 million|450000000||APPROXIMATELY|445 million|445000000||EXACT|agree",
            "about 17|17||APPROXIMATELY|about 20|20||APPROXIMATELY|differ",
            "over 460 million|460000000||AT_LEAST|469 million|469000000||EXACT|agree",
            "more than 700 million|700000000||AT_LEAST|643 million|643000000||EXACT|differ",
            "up to 5|5||AT_MOST|3|3||EXACT|agree", "up to 5|5||AT_MOST|6|6||EXACT|differ",
            "25 to 26|25|26|RANGE|25.3|25.3||EXACT|agree", "25 to 26|25|26|RANGE|36.3|36.3||EXACT|differ",
            "14 to 16|14|16|RANGE|15 to 20|15|20|RANGE|agree",
            "more than 27 million|27000000||AT_LEAST|more than 50 million|50000000||AT_LEAST|differ",
            "more than 27 million|27000000||AT_LEAST|more than 28 million|28000000||AT_LEAST|agree",
            "up to 10|10||AT_MOST|at least 4|4||AT_LEAST|agree"})
    void takesEachValueAsExactlyAsItIsWritten(String words, String value, String upper, Qualifier qualifier,
            String otherWords, String otherValue, String otherUpper, Qualifier otherQualifier, String answer) {
        var one = new Facts("one").boats(words, value, upper == null ? "" : upper, "{boats}", qualifier).item();
        var other = new Facts("two").boats(otherWords, otherValue, otherUpper == null ? "" : otherUpper, "{boats}",
                otherQualifier).item();

        assertThat(Metrics.disagreements(List.of(one, other), Selection.OWN)).hasSize(answer.equals("agree") ? 0 : 1);
        assertThat(Metrics.disagreements(List.of(other, one), Selection.OWN)).hasSize(answer.equals("agree") ? 0 : 1);
    }

    @Property
    void neverReportsAValueAndItsRounding(@ForAll @BigRange(min = "0.01", max = "99999999") @Scale(4) BigDecimal value,
            @ForAll @IntRange(min = 0, max = 3) int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        var one = new Facts("one").boats(value.toPlainString(), value.toPlainString(), "", "{boats}", Qualifier.EXACT);
        var other = new Facts("two").boats(rounded.toPlainString(), rounded.toPlainString(), "", "{boats}",
                Qualifier.EXACT);

        assertThat(Metrics.disagreements(List.of(one.item(), other.item()), Selection.OWN)).isEmpty();
    }

    @Test
    void comparesUnitsOfOneDimension() {
        var one = new Facts("one").boats("4.2 kt", "4.2", "", "kt", Qualifier.EXACT).item();
        var alike = new Facts("two").boats("4,203 t", "4203", "", "t", Qualifier.EXACT).item();
        var other = new Facts("three").boats("4,400 t", "4400", "", "t", Qualifier.EXACT).item();

        assertThat(Metrics.disagreements(List.of(one, alike), Selection.OWN)).isEmpty();
        assertThat(Metrics.disagreements(List.of(one, other), Selection.OWN)).singleElement()
                .satisfies(found -> assertThat(found.gap()).isEqualByComparingTo("0.2"));
    }

    @Test
    void tellsOneNumberInTwoUnits() {
        var one = new Facts("one").boats("4.6 billion", "4600000000", "", "{items}/a", Qualifier.EXACT).item();
        var other = new Facts("two").boats("€4.6 billion", "4600000000", "", "EUR/a", Qualifier.EXACT).item();

        assertThat(Metrics.disagreements(List.of(one, other), Selection.OWN)).singleElement()
                .satisfies(found -> assertThat(found.ofUnits()).isTrue());
    }

    @Test
    void listsThoseWhoSayTheSameAsOneAnswer() {
        var one = new Facts("one").boats("4 million", "4000000", "", "{boats}", Qualifier.EXACT).item();
        var two = new Facts("two").boats("4 million", "4000000", "", "{boats}", Qualifier.EXACT).item();
        var three = new Facts("three").boats("7 million", "7000000", "", "{boats}", Qualifier.EXACT).item();
        var found = Metrics.disagreements(List.of(one, two, three), Selection.OWN).getFirst();

        assertThat(found.answers()).extracting(datum -> datum.statements().size()).containsExactly(1, 2);
        assertThat(found.gap()).isEqualByComparingTo("3000000");
        assertThat(found.ratio()).hasValueSatisfying(ratio -> assertThat(ratio).isEqualByComparingTo("0.75"));
        assertThat(found.involves(two.ref())).isTrue();
        assertThat(found.involves(new Facts("four").item().ref())).isFalse();
    }

    /// Read out of the briefings by hand: whatever two items say of the same thing at the same time, and cannot both be.
    @Test
    void findsEveryConflictOfTheBundledBriefingsAndNoRounding() {
        var found = Metrics.disagreements(LIBRARY, Selection.OWN).stream().map(DisagreementsTest::told)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).containsExactlyInAnyOrder(
                "Alibaba, growth in sales at Singles' Day, 2020-11-01/2020-11-11: sd-growth-2020-cna, sd-gmv-2020-3",
                "Britain, e-commerce share of retail sales, 2022: emk-uk-2022, ons-2022-range",
                "ByteDance staff in China, average drop in pay after weekend work ended, 2021-08: bd-pay-cut-20,"
                        + " bd-pay-cut-17",
                "CCTV hospital livestream, online audience, 2020-01: hospital-50m, hospital-40m, hospital-27m",
                "China, e-commerce share of retail sales, 2022: emk-china-2022, emk-china-2022-early",
                "China, internet users as a share of the population, 2023: itu-china-2023, cnnic-2023-12-pct",
                "Douyin e-commerce, gross merchandise value, 2023: dy-gmv-2023-36kr, dy-gmv-2023-latepost",
                "Douyin e-commerce, growth in gross merchandise value, 2021-05/2022-04: dy-growth-2022,"
                        + " dy-growth-2022-ecns",
                "European Union, low-value imports, 2024: eu-parcels-2024, eu-parcels-2024-eur",
                "Huang Wei (Viya), tax evaded, 2019/2020: viya-evaded-700, viya-evaded",
                "NRK Hurtigruten broadcast, length, 2011-06: hurtigruten-13442, hurtigruten-minutes-8048,"
                        + " hurtigruten-minutes-8040",
                "Shein, profit, 2022: shein-profit-2022-wsj, shein-profit-2022-ft",
                "Shopee, gross merchandise value, 2022: shopee-gmv-2022-total, shopee-gmv-2022-mw",
                "Temu, markets served, 2024-03: temu-countries-2024, temu-countries-2024-en",
                "TikTok Shop South-East Asia, gross merchandise value, 2021: y2021, misprint",
                "TikTok Shop worldwide, gross merchandise value, 2024: cube-gross, world",
                "TikTok UK, users, 2022: users-2022, users-2022",
                "United States, e-commerce share of retail sales, 2022: emk-us-2022, fred-us-2022-range",
                "WeChat Channels, gross merchandise value, 2023: wx-ch-gmv-2023-300bn, wx-ch-gmv-2023-100bn",
                "WeChat and Weixin, monthly active users, 2023: wx-mau-2023-33rd, wx-mau-2023",
                "WeChat mini-programs, daily active users, 2018-08: wx-mini-dau-2018-dbl, wx-mini-dau-2018-08",
                "Xiaohongshu, monthly active users, 2021: xhs-mau-2021-200, xhs-mau-2021-150",
                "iPanda channel, cameras at launch, 2013-08: ipanda-cameras-30, ipanda-cameras-28");
    }

    private static String told(Disagreement found) {
        return found.subject() + ", " + found.measure() + ", " + found.period() + ": " + found.answers().stream()
                .map(datum -> datum.statement().origin().id()).collect(Collectors.joining(", "));
    }
}
