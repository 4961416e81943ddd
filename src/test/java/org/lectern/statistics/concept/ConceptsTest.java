package org.lectern.statistics.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.Span;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;

class ConceptsTest {

    @Test
    void aValueBelongsToTheSubjectOfItsVerb() {
        assertThat(english("Germany's DAX fell {0.4 pc}, while the CAC 40 in France gained 0.1.").concept())
                .containsExactly("Germany", "DAX");
        assertThat(english("Germany's DAX fell 0.4 pc, while the CAC 40 in France gained {0.1}.").concept())
                .containsExactly("CAC", "40", "France");
    }

    @Test
    void aShareBelongsToWhatItIsOf() {
        assertThat(english("Advertising brought {71%} of the group's sales.").concept()).containsExactly("group",
                "sales");
    }

    @Test
    void aShareThatIsReachedBelongsToItsSubject() {
        assertThat(english("Public debt rose to {98%} of output.").concept()).containsExactly("Public", "debt");
    }

    @Test
    void anAttributeBelongsToItsNoun() {
        assertThat(english("It sold a {14%} stake in the airport.").concept()).containsExactly("stake", "airport");
    }

    @Test
    void aChangeBelongsToWhatChanged() {
        assertThat(english("The bank saw a {0.4%} decline in retail sales.").concept()).containsExactly("retail",
                "sales");
        assertThat(english("The bank saw sales growth of {4%}.").concept()).containsExactly("sales", "growth");
    }

    @Test
    void theObjectOfAVerbIsWhatChangesBy() {
        assertThat(english("The central bank raised its key rate by {25 basis points}.").concept())
                .containsExactly("key", "rate");
    }

    @Test
    void aRelativeClauseAndAnInsertionAreSteppedOver() {
        assertThat(english("The share of adults who read a paper daily is {14%}.").concept())
                .containsExactly("share", "adults");
        assertThat(english("Operating profit, which excludes some items, was {£205m}.").concept())
                .containsExactly("Operating", "profit");
    }

    @Test
    void theSecondFigureOfAPairMeasuresWhatTheFirstDoes() {
        var text = "Occupancy was 72% against 68% a year ago.";
        var concepts = Concepts.of(Tokens.of(text, Language.ENGLISH));

        concepts.measured(span(text, "72%"));

        assertThat(concepts.measured(span(text, "68%")).concept()).containsExactly("Occupancy");
    }

    @Test
    void subjectAndMeasureAreToldApart() {
        var reserves = english("The foreign reserves of Norway fell by {2%}.");

        assertThat(reserves.subject()).isEqualTo("Norway");
        assertThat(reserves.measure()).isEqualTo("foreign reserves");
        var users = english("Weibo had {593 million} monthly users in June.");
        assertThat(users.subject()).isEqualTo("Weibo");
        assertThat(users.measure()).isEqualTo("monthly users");
    }

    @Test
    void theSentenceBeforeSaysWhatAPronounStandsFor() {
        var rise = english("WeChat mini-programs keep growing. They gained {7%}.");

        assertThat(rise.subject()).isEqualTo("WeChat mini-programs");
        assertThat(rise.sure()).isFalse();
    }

    @Test
    void whoTellsAFigureIsNotWhatItMeasures() {
        assertThat(english("The registry counted {388 million} live-commerce users.").concept())
                .containsExactly("live-commerce", "users");
    }

    @Test
    void aSubjectNeitherOpensWithSmallWordsNorReachesOverAVerb() {
        assertThat(english("How Kettle doubled its sales to {$5m} is a long story.").subject()).isEqualTo("Kettle");
        assertThat(english("In the World Bank's table the share of Brazil was {9%}.").subject())
                .isEqualTo("World Bank");
        assertThat(english("Many shoppers hold more than {three} cards.").subject()).isEqualTo("shoppers");
    }

    @Test
    void goodsThatAreWorthSomethingAreMeasuredWithWhatIsOfThem() {
        assertThat(english("Sales of goods worth {$3bn} were made in 2022.").measure()).isEqualTo("Sales of goods");
    }

    @Test
    void whoTellsBetweenCommasIsSteppedOver() {
        var text = "JD.com's turnover reached 271 billion yuan in 2020, Reuters reported, after 204 billion yuan in 2019.";
        var concepts = Concepts.of(Tokens.of(text, Language.ENGLISH));

        assertThat(concepts.measured(span(text, "271 billion yuan")).subject()).isEqualTo("JD.com");
        assertThat(concepts.measured(span(text, "204 billion yuan")).measure()).isEqualTo("turnover");
    }

    @Test
    void perCentInTwoWordsIsNoNoun() {
        assertThat(english("The share was 40 per cent in 2023 and {45 per cent} in 2024.").measure())
                .isEqualTo("share");
    }

    @Test
    void whatIsToldOfIsCarriedOnAndNotWhoTellsIt() {
        assertThat(english("Orvex said that Kettle had opened a shop. She paid {$4m} for it.").subject())
                .isEqualTo("Kettle");
    }

    @Test
    void nothingIsMadeUpWhereTheTextNamesNothing() {
        assertThat(english("It rose by {5%}.").concept()).isEmpty();
        assertThat(english("{5%}").concept()).isEmpty();
        assertThat(Concepts.of(Tokens.of("", Language.ENGLISH)).measured(new Span(0, 0))).isEqualTo(Measured.NOTHING);
    }

    @Test
    void theCountedNounEndsBeforeAPrepositionOrAVerb() {
        assertThat(counted("It bought {5} first-team players of the club.")).isEqualTo("first-team players");
        assertThat(counted("It made {3m} combined digital and physical sales."))
                .isEqualTo("combined digital and physical sales");
        assertThat(counted("More than {460} certified ecolabels are counted.")).isEqualTo("certified ecolabels");
        assertThat(counted("It has {450 million} daily active users in China.")).isEqualTo("daily active users");
        assertThat(counted("The {5} were late.")).isEmpty();
        assertThat(counted("It grew {5%} last year.")).isEmpty();
    }

    @Test
    void theEvidenceIsWhereTheWordsStand() {
        var text = "Unemployment in Spain dropped to 11.8 percent.";

        var measured = Concepts.of(Tokens.of(text, Language.ENGLISH)).measured(span(text, "11.8 percent"));

        assertThat(measured.evidence().stream().map(each -> text.substring(each.start(), each.end())))
                .containsExactly("Unemployment", "Spain");
    }

    @Test
    void aChineseFigureMeasuresTheWordsBeforeItsVerb() {
        assertThat(chinese("2023年，微信月活跃用户达{13.27亿}。").concept()).containsExactly("微信月活跃用户");
        assertThat(chinese("其中销售额同比增长{5%}。").concept()).containsExactly("销售额");
        var sales = chinese("抖音的商品交易总额超过{2万亿元}。");
        assertThat(sales.subject()).isEqualTo("抖音");
        assertThat(sales.measure()).isEqualTo("商品交易总额");
    }

    @Test
    void newsSentencesReachTheMark() {
        assertThat(ConceptScore.read("news.tsv")).hasSizeGreaterThan(150).satisfies(rows -> reaches(rows, 95, 90));
    }

    @Test
    void longerSentencesReachTheMark() {
        assertThat(ConceptScore.read("long-news.tsv")).hasSizeGreaterThan(40).satisfies(rows -> reaches(rows, 95, 91));
    }

    @Test
    void generalNewsReachesTheMark() {
        assertThat(ConceptScore.read("general-news.tsv")).hasSizeGreaterThan(350)
                .satisfies(rows -> reaches(rows, 88, 83));
    }

    @Test
    void unseenNewsReachesTheMark() {
        assertThat(ConceptScore.read("unseen-news.tsv")).hasSizeGreaterThan(140)
                .satisfies(rows -> reaches(rows, 81, 77));
    }

    private static void reaches(List<? extends ConceptScore.Row> rows, int partial, int complete) {
        assertThat(share(rows.stream().filter(ConceptScore.Row::isPartial).count(), rows.size()))
                .as("percent with a word in common" + ConceptScore.misses(rows)).isGreaterThanOrEqualTo(partial);
        assertThat(share(rows.stream().filter(ConceptScore.Row::isComplete).count(), rows.size()))
                .as("percent with all words" + ConceptScore.misses(rows)).isGreaterThanOrEqualTo(complete);
    }

    @Test
    void theWorkGrowsWithTheTextAndNoFaster() {
        assertThat(looksEach("word ", 20_000)).isLessThan(2 * looksEach("word ", 2_000));
        assertThat(looksEach("7 ", 20_000)).isLessThan(2 * looksEach("7 ", 2_000));
        assertThat(looksEach("sales rose, ", 20_000)).isLessThan(2 * looksEach("sales rose, ", 2_000));
    }

    /// How often a token is looked at when a figure in every tenth word is asked for.
    private static double looksEach(String unit, int times) {
        var tokens = Tokens.of(unit.repeat(times), Language.ENGLISH);
        var concepts = Concepts.of(tokens);
        IntStream.range(0, times / 10).map(each -> each * 10 * unit.length())
                .forEach(offset -> concepts.measured(new Span(offset, offset + 1)));
        return (double) tokens.looks() / tokens.size();
    }

    private static long share(long part, int whole) {
        return part * 100 / whole;
    }

    private static Measured english(String marked) {
        return measured(marked, Language.ENGLISH);
    }

    private static Measured chinese(String marked) {
        return measured(marked, Language.CHINESE);
    }

    private static Measured measured(String marked, Language language) {
        return Concepts.of(Tokens.of(ConceptScore.plain(marked), language))
                .measured(ConceptScore.marked(marked).span());
    }

    private static String counted(String marked) {
        var text = ConceptScore.plain(marked);
        return Concepts.of(Tokens.of(text, Language.ENGLISH)).counted(ConceptScore.marked(marked).span())
                .map(each -> text.substring(each.start(), each.end())).orElse("");
    }

    private static Span span(String text, String part) {
        return new Span(text.indexOf(part), text.indexOf(part) + part.length());
    }
}
