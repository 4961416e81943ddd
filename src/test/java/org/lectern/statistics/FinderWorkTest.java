package org.lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;

/// The work on the worst texts, counted in looks at tokens: it stays in proportion to the length.
class FinderWorkTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    /// What a token of ordinary prose costs is below a hundred looks.
    private static final int MOST_LOOKS = 1500;

    @Test
    void aMegabyteOfDigitsIsOneToken() {
        assertThat(looks("7".repeat(1_000_000), Language.ENGLISH)).isLessThan(MOST_LOOKS);
    }

    @Test
    void fortyThousandDigitsAreNoNumber() {
        assertThat(Statistics.find("Sales of 5" + "0".repeat(40_000) + " units", Language.ENGLISH, DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "5 ", "one ", "1 thousand ", "1-", "1,", "1, ", "1.", "1/", "$", "a ",
            "from 5 to ",
            "two thirds of ", "dozens of ", "5 % and ", "more than ", "up ", "5 km/h/", "Mr. ", "10:",
            "one hundred and ",
            "between 1 and ", "5 per 5 per ", "1 in 5 in ", "x2", "May ", "2024-", "5 years and ",
            "the third quarter of ",
            "1 hour and ", "(", "\"", "half a ", "and ", "people ", "rose ", "the rate of ", "5 km per km per ",
            "third ", "No. 3 ", "ranked ", "cut prices 5 % to ", "5-foot-", "MSEK ", "5 s-1"})
    void twiceTheLengthIsTwiceTheWork(String piece) {
        var single = looks(piece.repeat(5_000), Language.ENGLISH);
        var twice = looks(piece.repeat(10_000), Language.ENGLISH);

        assertThat(twice).as("looks at 10,000 pieces, against %,d at 5,000", single).isLessThan(single * 11 / 5 + 1000)
                .isLessThan(10_000L * MOST_LOOKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "5万", "百分之", "增长5%，", "二〇二四年", "约", "1亿", "第三季度", "五到", "第三名", "5元三毛", "1千零"})
    void twiceTheLengthIsTwiceTheWorkInChinese(String piece) {
        var single = looks(piece.repeat(5_000), Language.CHINESE);
        var twice = looks(piece.repeat(10_000), Language.CHINESE);

        assertThat(twice).as("looks at 10,000 pieces, against %,d at 5,000", single).isLessThan(single * 11 / 5 + 1000)
                .isLessThan(10_000L * MOST_LOOKS);
    }

    @Test
    void aHundredThousandWordsWithoutAStopAreRead() {
        var text = "people bought 5 million phones ".repeat(20_000);

        assertThat(looks(text, Language.ENGLISH)).isLessThan(100_000L * MOST_LOOKS);
        assertThat(Statistics.find(text, Language.ENGLISH, DAY)).hasSize(20_000);
    }

    private static long looks(String text, Language language) {
        var tokens = Tokens.of(text, language);
        new Finder(tokens, DAY).read();
        return tokens.looks();
    }
}
