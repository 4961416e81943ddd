package org.lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Span;
import org.lectern.briefing.Unit;
import org.lectern.statistics.text.Language;

class StatisticsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It paid EUR 2.4bn, Y3.4tn, RM4.1mil and $US95 trillion. | 2400000000 EUR; 3400000000000 JPY; 4100000 MYR; 95000000000000 USD
            RMB 1.2 trillion went there. | 1200000000000 CNY
            They shipped 8.1m tonnes over 3.1bn km. | 8100000 t; 3100000000 km
            It made 1.9m sales to 300 million people. | 1900000 {sales}; 300000000 {people}
            He ran the 100m; the wall is 3m tall. | 100 m; 3 m
            Margins of 25-30% were up 20-25 percentage points. | 25–30 %; 20–25 {percentage_points}
            Rates rose 25 basis points, or 25 bps. | 25 {basis_points}; 25 {basis_points}
            It will cost $10 to $15 billion, or 80 to $90 billion. | 10000000000–15000000000 USD; 80000000000–90000000000 USD
            Between three and four thousand staff left. | 3000–4000 {staff}
            Shares fell from $2,400 to $2,300. | 2300–2400 USD
            Bets of $6/$8 were taken. | 6–8 USD
            It grew sixfold, and prices x2. | 6 {times}; 2 {times}
            One in three people agreed; nine in ten did not. | 33.33333333333333 %; 90 %
            Half of the staff and two-thirds of voters came. | 50 %; 66.66666666666667 %
            Dozens of people and tens of thousands of homes. | 12–120 {people}; 10000–100000 {homes}
            Hundreds of miles and millions of dollars. | 100–1000 [mi_i]; 1000000–10000000 USD
            Five first-team players and the top 10 brands. | 5 {players}; 10 {brands}
            There are 450 million DAU and 460 certified ecolabels. | 450000000 {users}/d; 460 {ecolabels}
            They work 12 hours per day, or 72 hours a week. | 12 h/d; 72 h/wk
            At $27 a share, 500,000 barrels a day and $0.12/kWh. | 27 USD/{share}; 500000 [bbl_us]/d; 0.12 USD/kW.h
            About 1/12 of it, 1 2/3 cups and 1.9x10-29 kg. | 8.333333333333333 %; 1.6666666666666667 [cup_us]; 1.9E-29 kg
            It lost $-50bn at minus 5 degrees, or -1.7%. | -50000000000 USD; -5 deg; -1.7 %
            The 30-year-old man is 1.8 metres tall. | 30 a; 1.8 m
            People aged 18 to 34 took 1 hour and 30 minutes. | 18–34 a; 90 min
            The fish were 5.1, 6 and 6.5 inches long. | 5.1 [in_i]; 6 [in_i]; 6.5 [in_i]
            It was 66 billion dollars, against 5.3 billion in 2018. | 66000000000 USD; 5300000000 USD
            It reached 40C (104F), 15 degrees above average. | 40 Cel; 104 [degF]; 15 deg
            It took 20 (kg), or 2,000.45±0.01 kg. | 20 kg; 2000.45 kg
            More than 10 and less than 40 people came. | 10–40 {people}
            The 5ft 7in winger and the 6-foot-4 guard met. | 67 [in_i]; 76 [in_i]
            Petrol is 146.9p a litre; he filmed in 1080p. | 146.9 {pence}/L
            It fell to -80C, and fees of 48 cents a share rose three cents. | -80 Cel; 48 {cents}/{share}; 3 {cents}
            Prices go up by £5 to £62, or by 5 to 10 per cent. | 5 GBP; 62 GBP; 5–10 %
            At $1,923 a year from October. | 1923 USD/a
            Six in 10 voters agreed in 1 in 2005. | 60 %; 1 1
            It shot 4K video for 50m daily users. | 50000000 {users}/d
            About MSEK 1,234 or 30.5 MEUR was paid. | 1234000000 SEK; 30500000 EUR
            It gave 20 J/m^2 per year at 4e14 s-1 over 8x2^10 bits. | 20 J/m2/a; 400000000000000 s-1; 8192 bit
            It has 1,500-plus employees, 200+ stores and 300 or more firms. | 1500 {employees}; 200 {stores}; 300 {firms}
            Sales fell by a fifth, or 20,000 cars, to 80,000. | 20 %; 20000 {cars}; 80000 {cars}
            They took 37 of a possible 39 points and 100 million weekly users. | 37 1; 39 {points}; 100000000 {users}/wk
            Rates rose by a quarter point; visit twice a week. | 0.25 {percentage_points}; 2 {times}/wk
            The 27 EU members and two US plants met. | 27 {members}; 2 {plants}
            The pack weighs 1.2 pounds and costs $129. | 1.2 [lb_av]; 129 USD
            Sales grew from $2.5 billion in 2022 to $5.5 billion in 2024. | 2500000000 USD; 5500000000 USD
            Users went from 3 million in 2020 to 7 million in 2023. | 3000000 {users}; 7000000 {users}
            Its share rose from 12% in 2019 to 18% in 2023. | 12 %; 18 %
            From 2000 to 3000 people came. | 2000–3000 {people}
            He is 6 ft 2 tall, she 5 ft 9. | 74 [in_i]; 69 [in_i]
            They dug 6 ft 2 times. | 6 [ft_i]; 2 {times}
            Users: 45 million (up from 39m). | 45000000 1; 39000000 1
            Revenue was 4.2bn, from 3.9m a year ago. | 4200000000 1; 3900000 1
            It sold 3 million and grew from 39m tall. | 3000000 1; 39 m
            It sold 443,956 vehicles, below the 445,000 analysts had expected. | 443956 {vehicles}; 445000 {vehicles}
            It sold 443,956 vehicles, above the 445,000 Wall Street analysts forecast. | 443956 {vehicles}; 445000 {vehicles}
            Revenue was $3.1bn, below the $3.2bn investors were hoping for. | 3100000000 USD; 3200000000 USD
            The fly-half kicked for half a mile, or two-and-a-half laps. | 0.5 [mi_i]; 2.5 {laps}
            She hit seven three-pointers. | 7 {three-pointers}
            Petrol has risen 6p a litre since July, and $5 a barrel after that. | 6 {pence}/L; 5 USD/[bbl_us]
            Sales are a fifth below target and a third higher than those. | 20 %; 33.33333333333333 %
            Of the 300 analysts expected to attend, 40 came. | 300 {analysts}; 40 {analysts}
            """)
    void quantitiesAreReadWithTheirUnits(String text, String expected) {
        assertThat(String.join("; ", english(text).stream().map(StatisticsTest::written).toList())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fortune 100 firms grew.", "The S&P 500 and the Stoxx 600 fell.", "COVID-19 came back.",
            "The iPhone 14 is out.", "A Category 4 storm.", "Read Part 3.", "Game 2 was lost.", "Web3 and B2B are in.",
            "Open 24/7.", "They hate the 996 schedule.", "A 5G network.", "Call 1-222-2222-2222.",
            "Version 1.2.3 is out.",
            "As shown before [12].", "The ratio is 16:9.", "At 10.45pm it rained.", "It opened in 2018.",
            "See https://example.org/a/2022/15?x=30%25.", "They won 3-1.", "The phase 3 trial ended.",
            "One of them said no one knew.", "Room 12 is empty.", "It flew a Boeing 737.", "They lost 1-3 at home.",
            "He won 6-4, 3-6, 7-5.", "It has a 4K screen.", "Deaths of under-75s fell.", "Odds of 3-to-1 were bad.",
            "The 911 Turbo is fast.", "She finished nine under par.", "They led at half-time.",
            "Voyager 1 is far away."})
    void namesAndLabelsAreNoStatistics(String text) {
        assertThat(english(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            About 5 % of it | APPROXIMATELY
            nearly 80 people | APPROXIMATELY
            some 95 in every 100 | APPROXIMATELY
            more than 5 % of it | AT_LEAST
            at least another 100 people | AT_LEAST
            300 people or more | AT_LEAST
            It passed 271 million users | AT_LEAST
            up to 40 people | AT_MOST
            as many as 500 people | AT_MOST
            fewer than 12 people | AT_MOST
            ~50 people | APPROXIMATELY
            >60 people | AT_LEAST
            It edged up to 60 people | EXACT
            Sterling fell as low as $1.18 | EXACT
            It is above its 12 % minimum | EXACT
            a rise of pay over four years | EXACT
            It lasted over four years | AT_LEAST
            He threw over six innings | EXACT
            below the 239,000 that was feared | EXACT
            below the 50,000 mark | AT_MOST
            their past 11 games | EXACT
            5 to 10 people | RANGE
            just 30 people | EXACT
            """)
    void theWordsAroundSayHowCloselyItHolds(String text, Qualifier qualifier) {
        assertThat(english(text)).extracting(Finding::qualifier).containsExactly(qualifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales rose 5 % | UP
            Sales jumped sharply by 5 % | UP
            Sales are 5 % higher | UP
            a 5 % drop in sales | DOWN
            They cut prices by 5 % | DOWN
            Shares slid from $5 to $3 | DOWN
            Sales were $5 | NONE
            They make up 5 % of sales | NONE
            They cut prices 5 % | DOWN
            Limits of 20mph cut deaths | NONE
            They wrote off $320m | NONE
            Shares gave up 5 % | NONE
            Sales are 62 % up | UP
            Costs fell by a factor of 10 | DOWN
            Rain was 5 % below average | DOWN
            It went from $5 to $7 | UP
            Prices range from $5 to $7 | NONE
            a loss of $5m | NONE
            It touched down at 2.1 m/s | NONE
            Snow fell in six hours | NONE
            It had doubled | UP
            They lifted their rate from 5 % to 7 % | UP
            a steeper fall than the 0.2 % of May | NONE
            """)
    void theVerbSaysWhereItWent(String text, Change change) {
        assertThat(english(text)).extracting(Finding::change).containsExactly(change);
    }

    @Test
    void aChangeReachesToWhereItEnded() {
        assertThat(english("Ford fell 3 % on Tuesday to $12.10, and the Dow 345 points, or 0.9 %."))
                .extracting(Finding::change).containsExactly(Change.DOWN, Change.DOWN, Change.NONE, Change.NONE);
        assertThat(english("The Dow fell 345 points, or 0.9 %."))
                .extracting(Finding::change).containsExactly(Change.DOWN, Change.DOWN);
        assertThat(english("The Dow fell 345 points (0.9 %) to 37,600.")).extracting(Finding::change)
                .containsExactly(Change.DOWN, Change.DOWN, Change.DOWN);
        assertThat(english("The index was off 32.3 points, or 0.8%, at 4,137.64.")).extracting(Finding::change)
                .containsExactly(Change.DOWN, Change.DOWN, Change.DOWN);
        assertThat(english("Sales grew from $2.5 billion in 2022 to $5.5 billion in 2024."))
                .extracting(Finding::change).containsExactly(Change.NONE, Change.UP);
    }

    @Test
    void aStatisticHasItsPeriodAndItsStatus() {
        var finding = english("China is expected to sell 3 million cars in 2023.").getFirst();

        assertThat(finding.period().orElseThrow().text()).isEqualTo("2023");
        assertThat(finding.status()).isEqualTo(MetricKind.FORECAST);
        assertThat(finding.sure()).isTrue();
    }

    @Test
    void whatIsCountedIsSaidOnceForAll() {
        var findings = english("China had 1.05 billion users. December 2020 is put at 989 million.");

        assertThat(findings).extracting(Finding::unit).containsExactly(new Unit("{users}"), new Unit("{users}"));
        assertThat(findings).extracting(Finding::sure).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Some 300 people came.\n\n| Cloud | 1,350 |", "- Staff: 1,050 people came\n- Cloud: 1,350",
            "| 1,050 people | 1,350 |", "1. Staff: 1,050 people came\n2. Cloud: 1,350"})
    void aCountLendsNothingToAnotherBlock(String text) {
        assertThat(english(text)).extracting(Finding::unit).containsExactly(new Unit("{people}"), new Unit("1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            销售额同比增长百分之五点二 | 5.2 %
            營收達到1.2萬億元，三成消費者 | 1200000000000 CNY; 30 %
            下降了2.4個百分點，增加了3倍 | 2.4 {percentage_points}; 3 {times}
            有3000家企業和百分之二十的用戶 | 3000 {企業}; 20 %
            市值達2兆美元，即5億用戶 | 2000000000000 USD; 500000000 {用戶}
            三成消费者，七成六商家 | 30 %; 76 %
            营收达到1.2万亿元 | 1200000000000 CNY
            用户约4.5亿人 | 450000000 {people}
            增加了3倍 | 3 {times}
            提高2.4个百分点 | 2.4 {percentage_points}
            手机壳五元三毛 | 5.3 CNY
            十五斤半的鱼 | 15.5 {jin}
            5萬4千6百 | 54600 1
            一切陆地和四川的队伍有3000家企业 | 3000 {企业}
            """)
    void chineseIsReadToo(String text, String expected) {
        var found = Statistics.find(text, Language.CHINESE, DAY);

        assertThat(String.join("; ", found.stream().map(StatisticsTest::written).toList())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            約3萬人 | APPROXIMATELY
            近百分之二十 | APPROXIMATELY
            超過5億元 | AT_LEAST
            逾三成 | AT_LEAST
            至少兩倍 | AT_LEAST
            不超過3個百分點 | AT_MOST
            10萬以內 | AT_MOST
            """)
    void traditionalLettersSayHowCloselyItHolds(String text, Qualifier qualifier) {
        assertThat(Statistics.find(text, Language.CHINESE, DAY)).extracting(Finding::qualifier)
                .containsExactly(qualifier);
    }

    @Test
    void traditionalLettersSayWhereItWent() {
        assertThat(Statistics.find("銷售額增長5%，利潤下滑3%，成本減少2%，價格上漲1%", Language.CHINESE, DAY))
                .extracting(Finding::change).containsExactly(Change.UP, Change.DOWN, Change.DOWN, Change.UP);
    }

    @Test
    void aRangeMayHoldApproximatelyToo() {
        var findings = english("About 60-70 % paid around $10 to $15 billion, and 5 to 8 cars.");

        assertThat(findings).extracting(Finding::qualifier).containsOnly(Qualifier.RANGE);
        assertThat(findings).extracting(Finding::about).containsExactly(true, true, false);
    }

    @Test
    void aBoundHoldsForItsOwnNumber() {
        assertThat(english("It hurt 12 people and over 40 dogs, with 5 cars plus $30m and up to six ships."))
                .extracting(Finding::qualifier).containsExactly(Qualifier.EXACT, Qualifier.AT_LEAST, Qualifier.EXACT,
                        Qualifier.EXACT, Qualifier.AT_MOST);
        assertThat(english("The $2bn it will spend over five years")).extracting(Finding::qualifier)
                .containsOnly(Qualifier.EXACT);
        assertThat(english("They lost 15% of their weight over 68 weeks.")).extracting(Finding::qualifier)
                .containsOnly(Qualifier.EXACT);
    }

    @Property
    void spansLieInTheTextAndDoNotOverlap(
            @ForAll @StringLength(max = 60) @Chars({'0', '1', '5', '9', '.', ',', '-', '%', '$', ' ', 'k', 'm', 'a',
                    '万',
                    '/', ':', '(', ')', '½', '\n', '两', '亿', '°', 'C', 'x', '+'}) String text) {
        for (var language : Language.values()) {
            var reading = Statistics.read(text, language, DAY);
            var spans = new ArrayList<Span>();
            reading.findings().forEach(finding -> spans.add(finding.span()));
            reading.dates().forEach(date -> spans.add(date.span()));
            spans.sort(null);
            var end = 0;
            for (var span : spans) {
                assertThat(span.start()).isGreaterThanOrEqualTo(end).isLessThan(span.end());
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
                end = span.end();
            }
        }
    }

    private static List<Finding> english(String text) {
        return Statistics.find(text, Language.ENGLISH, DAY);
    }

    private static String written(Finding finding) {
        var upper = finding.upper().map(end -> "–" + plain(end)).orElse("");
        return plain(finding.value()) + upper + " " + finding.unit();
    }

    private static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() > 20 ? stripped.toString() : stripped.toPlainString();
    }
}
