package org.lectern.statistics.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lectern.statistics.dates.DateMention.Kind;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;

class DatesTest {

    private static final LocalDate REF = LocalDate.of(2022, 6, 10);

    @Test
    void aNumberWithGroupsIsNoYear() {
        assertThat(english("It has 1,998 shops and 12,020 workers.")).isEmpty();
    }

    @Test
    void aCountIsNoYear() {
        assertThat(english("It opened 2000 stores, about 2010 of them abroad.")).isEmpty();
        assertThat(english("It sold 1998 units to 2015 people.")).isEmpty();
        assertThat(english("The trip of 1999 km cost $2019 in Room 1901.")).isEmpty();
    }

    @Test
    void aYearMayStandBeforeAPlural() {
        assertThat(english("In 2019 stores closed; its 2021 figures were good."))
                .containsExactly("2019 = 2019", "2021 = 2021");
    }

    @Test
    void aBrokenDateIsNone() {
        assertThat(english("On 2014-08-32, 18/13/2022 and 02/29/2022 nothing happened.")).isEmpty();
        assertThat(english("Tel. 2010-2015-86, version 1.5.30.")).doesNotContain("2010 = 2010");
    }

    @Test
    void aModalVerbIsNoMonth() {
        assertThat(english("It may rain, and prices may rise.")).isEmpty();
        assertThat(english("Prices rose in May.")).containsExactly("May = 2022-05");
    }

    @Test
    void anAgeIsNoLengthOfTime() {
        assertThat(english("The 5-year-old firm hired a man 38 years old.")).isEmpty();
    }

    @Test
    void aRateHasNoLengthOfItsOwn() {
        assertThat(english("It pays $27 a year for 3 barrels a day.")).isEmpty();
    }

    @Test
    void aTimeOfDayIsNoDecimal() {
        assertThat(english("The show began at 10.45pm.")).containsExactly("10.45pm = T22:45");
    }

    @Test
    void openIntervalsSayWhatTheyAreOpenedBy() {
        var since = Dates.find("Since 2019 it has grown.", Language.ENGLISH, REF).getFirst();

        assertThat(since.value()).isEqualTo("2019/");
        assertThat(since.others()).containsExactly("2019");
        assertThat(since.period().orElseThrow().text()).isEqualTo("2019/2022");
        assertThat(english("after 2010, before 2018")).containsExactly("2010 = 2011/", "2018 = /2018-01-01");
    }

    @Test
    void whatCannotBeCountedIsNamedSo() {
        assertThat(english("It is now as it was recently, in recent years and in the near future.")).containsExactly(
                "now = PRESENT_REF", "recently = PAST_REF", "recent years = PAST_REF", "the near future = FUTURE_REF");
    }

    @Test
    void chineseDatesAreFound() {
        assertThat(chinese("2023年6月，去年，今年上半年，第三季度")).containsExactly("2023年6月 = 2023-06", "去年 = 2021",
                "今年上半年 = 2022-H1", "第三季度 = 2021-Q3");
        assertThat(chinese("二零一七年下半年和2019年7月25日")).containsExactly("二零一七年下半年 = 2017-H2",
                "2019年7月25日 = 2019-07-25");
        assertThat(chinese("90年代至今，08年奥运会，过去十年")).containsExactly("90年代 = 199", "08年 = 2008", "过去十年 = P10Y");
        assertThat(chinese("从2016年一月十日到十二日")).containsExactly("2016年一月十日到十二日 = 2016-01-10/2016-01-12");
        assertThat(chinese("2018年以前，2016年3月1日以来")).containsExactly("2018年以前 = /2018-01-01",
                "2016年3月1日以来 = 2016-03-01/");
        assertThat(chinese("昨天下午三点半开会，上周三，每周一，双十一")).containsExactly("昨天下午三点半 = 2022-06-09T15:30",
                "上周三 = 2022-06-01", "每周一 = XXXX-WXX-1", "双十一 = 2021-11-11");
        assertThat(chinese("用了三个月，花了5小时，销售额2000万元")).containsExactly("三个月 = P3M", "5小时 = PT5H");
    }

    @Test
    void whatTheCalendarHasNoRoomForHasNoPeriod() {
        for (var text : List.of("30 centuries ago", "200 decades ago", "the past 9000 years", "the next 9999 years",
                "5000 years ago", "99999 days later", "过去9999年", "一亿年代", "9999年前", "九千年代")) {
            for (var language : Language.values()) {
                assertThat(Dates.find(text, language, REF)).as(text).allSatisfy(each -> assertThat(
                        each.period().map(period -> period.first().getYear()).orElse(1)).isPositive());
            }
        }
    }

    @Property(tries = 300)
    void mentionsStandInOrderAndDoNotOverlap(@ForAll @From("texts") String text) {
        for (var language : Language.values()) {
            var end = 0;
            for (var mention : Dates.find(text, language, REF)) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(mention.span().end()).isGreaterThan(mention.span().start())
                        .isLessThanOrEqualTo(text.length());
                end = mention.span().end();
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of("2019", "20", "12", "6", "Dec", ".", ",", "May", "the", "of", "third", "quarter",
                "year", "to", "-",
                "and", "between", "Friday", "10", ":", "30", "pm", "a", "last", "three", "months", "ago", "since",
                "1990", "s", "'", "Q",
                "half", "an", "hour", "end", "年", "月", "日", "第", "季度", "去", "上", "周", "三", "十", "点", "半", "过", "去", "0",
                "9999999", "/", "\n", "ended", "past", "next", "before", "this", "the same", "period", "summer", "on", "at", "tonight");
        return pieces.list().ofMaxSize(40)
                .flatMap(words -> Arbitraries.of("", " ").map(gap -> String.join(gap, words)));
    }

    @Test
    void theWorkGrowsWithTheTextAndNoFaster() {
        for (var unit : List.of("word ", "7 ", "7", "2019 ", "the year to ", "January ", "a year and ", "between 1 to ",
                "the quarter ended ", "the year ended 1 ", "next last ", "this past ", "half past ", "from 7 to ",
                "the same period ", "the day before ", "January-", "opens ",
                "12年", "一", "上周")) {
            for (var language : Language.values()) {
                assertThat(looksEach(unit.repeat(20_000), language)).as("%s in %s", unit, language)
                        .isLessThan(Math.max(2 * looksEach(unit.repeat(2_000), language), 500));
            }
        }
    }

    /// How often a character is looked at, near enough: looks at tokens by the number of the tokens.
    private static double looksEach(String text, Language language) {
        var tokens = Tokens.of(text, language);
        var before = tokens.looks();
        Dates.find(tokens, REF);
        return (double) (tokens.looks() - before) / tokens.size();
    }

    @Test
    void kindsFollowTheForm() {
        assertThat(Dates.find("today; 9am, three weeks, every day, 2019-2021", Language.ENGLISH, REF))
                .extracting(DateMention::kind)
                .containsExactly(Kind.DATE, Kind.TIME, Kind.DURATION, Kind.SET, Kind.INTERVAL);
    }

    private static List<String> english(String text) {
        return found(text, Language.ENGLISH);
    }

    private static List<String> chinese(String text) {
        return found(text, Language.CHINESE);
    }

    private static List<String> found(String text, Language language) {
        return Dates.find(text, language, REF).stream()
                .map(each -> text.substring(each.span().start(), each.span().end()) + " = " + each.value()).toList();
    }
}
