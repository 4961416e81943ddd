package org.lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.briefing.Unit;
import org.lectern.statistics.text.Language;

class RanksTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @ParameterizedTest
    @CsvSource({"India is the third-largest economy., third, 3", "It was the fifth highest on record., fifth, 5",
            "It ranked joint second in steel., second, 2", "She finished 3rd in the race., 3rd, 3",
            "They climbed to fifth in the table., fifth, 5", "It came 14th., 14th, 14",
            "He took second place., second, 2", "The No. 3 carmaker grew., No. 3, 3", "He is world No. 1., No. 1, 1",
            "It is the number two player., number two, 2", "Spain is third in the medal table., third, 3",
            "2nd, 2nd, 2",
            "twenty-first, twenty-first, 21", "中国是第二大经济体。, 第二, 2", "销量排名第三, 第三, 3", "第四名是他。, 第四, 4"})
    void aRankIsAStatisticOfItsOwnKind(String text, String surface, int rank) {
        assertThat(Statistics.find(text, Language.guess(text), DAY)).singleElement().satisfies(found -> {
            assertThat(text.substring(found.span().start(), found.span().end())).isEqualTo(surface);
            assertThat(found.value()).isEqualByComparingTo(String.valueOf(rank));
            assertThat(found.unit()).isEqualTo(new Unit("{rank}"));
            assertThat(found.kind()).isEqualTo(FindingKind.ORDINAL);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"In the first place, no.", "The second store opened.", "It rose in the third quarter.",
            "It came second-hand.", "It happened on the 2nd of May.", "The twenty-first century began.",
            "The third test failed.", "He is second in command.", "First, it rained.", "No. 10 said nothing.",
            "The 19th hole is closed.", "第三方支付很方便。", "这是第一次。"})
    void otherOrdinalsStateNothing(String text) {
        assertThat(Statistics.find(text, Language.guess(text), DAY)).isEmpty();
    }
}
