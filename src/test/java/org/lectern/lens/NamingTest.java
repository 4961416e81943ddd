package org.lectern.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;
import org.lectern.briefing.Source;
import org.lectern.statistics.Statistics;
import org.lectern.statistics.text.Language;
import org.lectern.testing.Samples;

class NamingTest {

    @Test
    void whoReportsIsNotWhoIsMeasured() {
        assertThat(named("Kettle had 300 shops in 2022. According to Orvex, it had 400 shops in 2023."))
                .containsExactly("300 | Kettle | shops", "400 | Kettle | shops");
        assertThat(named("Kettle does well. Orvex estimates sales of $5 million in 2023."))
                .containsExactly("$5 million | Kettle | sales");
        assertThat(named("Analysts expect 12 million users in 2025.")).containsExactly("12 million | Kettle | users");
        assertThat(named("The Quay Paper has 450 shops in 2023.")).as("a source of the item")
                .containsExactly("450 | Kettle | shops");
        assertThat(named("Kettle reported revenue of $5 million in 2023.")).as("of itself")
                .containsExactly("$5 million | Kettle | revenue");
        assertThat(named("Brasco reported revenue of $5 million in 2023.")).as("nobody else is named")
                .containsExactly("$5 million | Brasco | revenue");
    }

    @Test
    void aCapitalThatOnlyOpensASentenceNamesNobody() {
        assertThat(named("Merchandise is dear, and merchandise sells. It brought in $5 million in 2023."))
                .containsExactly("$5 million | Kettle | value of merchandise");
    }

    @Test
    void theNameThatOpensASentenceIsWhatItsNounsStandFor() {
        assertThat(named("Brasco had 30 shops in 2022. Kettle grew as well: the chain's sales rose to $5 million."))
                .containsExactly("30 | Brasco | shops", "$5 million | Kettle | sales");
    }

    @Test
    void behindAHeadingNobodyIsSpokenOfButByAWordForThem() {
        assertThat(named("Brasco had 30 shops in 2022.\n\n## Prices\n\nSales were $5 million in 2022."))
                .containsExactly("30 | Brasco | shops", "$5 million | Kettle | sales");
        assertThat(named("Brasco had 30 shops in 2022.\n\n## Prices\n\nThe company made sales of $5 million in 2022."))
                .containsExactly("30 | Brasco | shops", "$5 million | Brasco | sales");
    }

    @Test
    void aPersonByAPronounIsNotSure() {
        var found = naming("Brasco had 30 shops in 2022. She paid $4 million for it.");

        assertThat(found).extracting(Named::subject).containsExactly("Brasco", "Brasco");
        assertThat(found).extracting(Named::sure).containsExactly(true, false);
    }

    @Test
    void moneyMeasuresTheValueOfGoods() {
        assertThat(named("Kettle sold goods worth $22.6 billion in 2023."))
                .containsExactly("$22.6 billion | Kettle | value of goods");
        assertThat(named("Sales of goods worth $3 billion were made in 2022."))
                .containsExactly("$3 billion | Kettle | sales");
    }

    private static List<String> named(String body) {
        var text = ArticleText.of(item(body));
        return naming(body).stream().map(
                each -> text.words(each.finding().span()) + " | " + each.subject() + " | " + each.measure()).toList();
    }

    private static List<Named> naming(String body) {
        var item = item(body);
        var text = ArticleText.of(item);
        return new Naming(item, text).named(
                Statistics.find(text.text(), Language.ENGLISH, LocalDate.of(2024, 5, 3)));
    }

    private static Item item(String body) {
        var source = new Source("source", "Tea", URI.create("https://example.org/tea"), "The Quay Paper",
                Optional.empty());
        return new Item(Samples.FERRIES, "Kettle pours on", List.of(), "A tea shop, Kettle and others.", body,
                List.of(source), List.of(), List.of(), List.of());
    }
}
