package org.lectern.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.BriefingFiles.Loaded;

/// What the briefings that come with Lectern promise.
class BundledLibraryTest {

    private static final Loaded LIBRARY = BriefingFiles.load(List.of(Path.of("briefings")));
    private static final List<Item> ITEMS = LIBRARY.briefings().stream().flatMap(each -> each.items().stream())
            .toList();
    private static final Pattern NUMBER = Pattern.compile("\\d|\\b(?:zero|one|once|two|twice|three|four|five|six|seven"
            + "|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty"
            + "|seventy|eighty|ninety|(?:hundred|thousand|million|billion|trillion|dozen)s?|single|double|triple|half|first"
            + "|(?:second|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?"
            + "|(?:two|three|four|five|six|seven|eight|nine|ten)fold)\\b", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> SCALES = Map.of("thousand", 3, "million", 6, "billion", 9, "trillion",
            12);
    private static final Pattern DIGITS = Pattern
            .compile("(\\d[\\d,]*+(?:\\.\\d++)?+)(?:[ \u00a0]?(thousand|million|billion|trillion))?");

    @Test
    void hasNoFaults() {
        assertThat(LIBRARY.faults()).isEmpty();
    }

    @Test
    void isLargeEnoughToReadInForAWhile() {
        assertThat(LIBRARY.briefings()).as("briefings").hasSizeGreaterThanOrEqualTo(14);
        assertThat(ITEMS).as("items").hasSizeGreaterThanOrEqualTo(70);
        assertThat(ITEMS.stream().mapToInt(item -> item.metrics().size()).sum()).as("metrics")
                .isGreaterThanOrEqualTo(300);
        assertThat(ITEMS.stream().mapToInt(item -> item.series().size()).sum()).as("series")
                .isGreaterThanOrEqualTo(25);
    }

    @Test
    void spreadsOverATreeOfTopics() {
        var topics = ITEMS.stream().flatMap(item -> item.topics().stream()).distinct().toList();

        assertThat(topics.stream().map(topic -> topic.path().getFirst()).distinct()).as("top topics")
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(topics).as("topics of three levels").anyMatch(topic -> topic.path().size() == 3);
        assertThat(topics).as("topics deeper than three levels").noneMatch(topic -> topic.path().size() > 3);
    }

    @Test
    void givesEachItemAnIdOfItsOwn() {
        assertThat(ITEMS).extracting(item -> item.ref().item()).doesNotHaveDuplicates();
    }

    @Test
    void quotesEachMetricAndEventOnce() {
        assertThat(quoted(quoted -> occurrences(quoted.text(), quoted.quote()) != 1)).isEmpty();
    }

    @Test
    void quotesWordsThatStateANumber() {
        assertThat(quoted(quoted -> !NUMBER.matcher(quoted.quote().exact()).find())).isEmpty();
    }

    @Test
    void claimsTheValuesThatItsDigitsSay() {
        var others = new ArrayList<String>();
        var read = 0;
        for (var item : ITEMS) {
            for (var metric : item.metrics()) {
                var said = values(metric.quote().exact());
                read += said.isEmpty() ? 0 : 1;
                if (!said.isEmpty() && said.stream().noneMatch(value -> value.compareTo(metric.value()) == 0)) {
                    others.add(item.ref() + " " + metric.id() + ": “" + metric.quote().exact() + "” is not "
                            + metric.value().toPlainString());
                }
            }
        }

        assertThat(read).as("values written in digits").isGreaterThan(500);
        assertThat(others).isEmpty();
    }

    @Test
    void hasASourceWithAnAddressForEachFigure() {
        var without = new ArrayList<String>();
        for (var item : ITEMS) {
            var sources = Stream.of(item.metrics().stream().map(Metric::source),
                    item.series().stream().map(Series::source), item.events().stream().map(Event::source))
                    .flatMap(each -> each);
            sources.filter(id -> item.source(id).filter(source -> source.url().isAbsolute()).isEmpty())
                    .forEach(id -> without.add(item.ref() + ": " + id));
        }

        assertThat(without).isEmpty();
    }

    @Test
    void keepsItsItemsShort() {
        var others = ITEMS.stream().filter(item -> words(item) < 120 || words(item) > 350)
                .map(item -> item.ref() + ": " + words(item)).toList();

        assertThat(others).as("items of fewer than 120 or more than 350 words").isEmpty();
    }

    /// The numbers that are written in digits in some words, with the scale that follows them.
    private static List<BigDecimal> values(String words) {
        return DIGITS.matcher(words).results().map(found -> {
            var digits = new BigDecimal(found.group(1).replace(",", ""));
            var scale = SCALES.getOrDefault(String.valueOf(found.group(2)), 0);
            return digits.scaleByPowerOfTen(scale);
        }).toList();
    }

    private static long words(Item item) {
        return Pattern.compile("\\s+").splitAsStream(ArticleText.of(item).text()).filter(word -> !word.isBlank())
                .count();
    }

    private static int occurrences(String text, Quote quote) {
        var whole = quote.prefix() + quote.exact() + quote.suffix();
        var count = 0;
        for (var at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
            count++;
        }
        return count;
    }

    private static List<String> quoted(Predicate<Quoted> faulty) {
        var found = new ArrayList<String>();
        for (var item : ITEMS) {
            var text = ArticleText.of(item).text();
            Stream.concat(item.metrics().stream().map(Metric::quote), item.events().stream().map(Event::quote))
                    .map(quote -> new Quoted(text, quote)).filter(faulty)
                    .forEach(each -> found.add(item.ref() + ": " + each.quote().exact()));
        }
        return found;
    }

    /// A quote with the text that it is of.
    private record Quoted(String text, Quote quote) {}
}
