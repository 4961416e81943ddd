package org.lectern.statistics.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 1 | 1
            .23456000 | .23456000 | 0.23456
            1,234,567.5 | 1,234,567.5 | 1234567.5
            23,45,678.90 | 23,45,678.90 | 2345678.9
            1 214 021 300 | 1 214 021 300 | 1214021300
            70, 000 | 70, 000 | 70000
            1,23 | 1,23 | 1.23
            1.9x10-29 | 1.9x10-29 | 1.9e-29
            12.32e+14 | 12.32e+14 | 1.232e15
            1/12 | 1/12 | 0.0833333
            3 1/2 in | 3 1/2 | 3.5
            4½ | 4½ | 4.5
            2 and a half | 2 and a half | 2.5
            24/7 | 24 | 24
            2.4bn | 2.4bn | 2400000000
            1.2 million | 1.2 million | 1200000
            5-million | 5-million | 5000000
            10 thousand million | 10 thousand million | 10000000000
            one hundred and three and two thirds | one hundred and three and two thirds | 103.6666667
            half a  dozen | half a  dozen | 6
            three hundred and two dozens | three hundred and two dozens | 324
            fifty - two | fifty - two | 52
            two hundred point zero three | two hundred point zero three | 200.03
            twenty-three fifths | twenty-three fifths | 4.6
            one and a fourth | one and a fourth | 1.25
            a trillionth | a trillionth | 1e-12
            three twenty-firsts | three twenty-firsts | 0.142857
            seventy-five thousands | seventy-five thousands | 75000
            thousand nine hundred twenty | thousand nine hundred twenty | 1920
            nineteen hundred seventy-three | nineteen hundred seventy-three | 1973
            sixty hundred | sixty hundred | 6000
            a million users | a million | 1000000
            two and a half million | two and a half million | 2500000
            one million, two hundred thousand | one million, two hundred thousand | 1200000
            one million, two | one million | 1000000
            half a million | half a million | 500000
            three four | three | 3
            三万五千人 | 三万五千 | 35000
            三万五 | 三万五 | 35000
            十五 | 十五 | 15
            一百零五 | 一百零五 | 105
            二〇二四年 | 二〇二四 | 2024
            1.2万亿元 | 1.2万亿 | 1200000000000
            1亿2000万 | 1亿2000万 | 120000000
            三点五 | 三点五 | 3.5
            ４５０万 | ４５０万 | 4500000
            """, ignoreLeadingAndTrailingWhitespace = true)
    void aNumberIsReadWhole(String text, String surface, BigDecimal value) {
        var tokens = Tokens.of(text, Language.guess(text));
        var numeral = Numerals.at(tokens, 0).orElseThrow();

        assertThat(tokens.words(numeral.from(), numeral.to())).isEqualTo(surface);
        assertThat(rounded(numeral.value())).isEqualByComparingTo(rounded(value));
    }

    @ParameterizedTest
    @CsvSource({"2nd, 2", "twenty-first, 21", "two hundredth, 200", "third, 3", "11th, 11", "第三, 3"})
    void anOrdinalIsReadWhole(String text, BigDecimal value) {
        var tokens = Tokens.of(text, Language.guess(text));

        assertThat(Numerals.ordinalAt(tokens, 0)).hasValueSatisfying(
                numeral -> assertThat(numeral.value()).isEqualByComparingTo(value));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.round(new MathContext(5, RoundingMode.HALF_UP));
    }
}
