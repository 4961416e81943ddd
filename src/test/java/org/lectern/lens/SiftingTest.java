package org.lectern.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;
import org.lectern.statistics.Statistics;
import org.lectern.statistics.text.Language;
import org.lectern.testing.Samples;

class SiftingTest {

    @ParameterizedTest
    @ValueSource(strings = {"The estimates come from two counters.", "The first three points are old.",
            "There are two kinds of ferry.", "At least one page prints it.", "It sailed again two years later.",
            "Trade in six countries grew in 2020.", "A quarter that moves so little is rare.",
            "The paper sent a quarter as many people.", "It will spend billions on ferries."})
    void whatCountsInPassingIsLeftOut(String sentence) {
        assertThat(sifted(sentence)).isEmpty();
    }

    @Test
    void whatIsComparedChangesOrIsToldOfATimeStays() {
        assertThat(sifted("The line ran nine ferries in 2023.")).containsExactly("nine {ferries}");
        assertThat(sifted("The fleet grew by two ferries.")).containsExactly("two {ferries}");
        assertThat(sifted("Twice as many people came.")).containsExactly("Twice {times}");
        assertThat(sifted("The line runs 9 ferries.")).containsExactly("9 {ferries}");
        assertThat(sifted("It carries a billion people.")).containsExactly("a billion {people}");
    }

    @Test
    void aFractionBehindAShareIsAShare() {
        assertThat(sifted("A third of riders come from Brazil, and a quarter from Chile."))
                .containsExactly("A third %", "a quarter %");
    }

    private static List<String> sifted(String sentence) {
        var text = ArticleText.of(new Item(Samples.FERRIES, "Ferries", List.of(), "They sail.", sentence, List.of(),
                List.of(), List.of(), List.of()));
        return new Sifting(text)
                .sifted(Statistics.find(text.text(), Language.ENGLISH, LocalDate.of(2024, 5, 3)))
                .stream().map(each -> text.words(each.span()) + " " + each.unit().code()).toList();
    }
}
