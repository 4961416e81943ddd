package org.lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.BriefingFiles;
import org.lectern.briefing.Item;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Span;
import org.lectern.statistics.text.Language;

/// Every metric of the bundled library against what is found where its quote stands.
class BundledStatisticsTest {

    private static final Pattern COUNTED = Pattern.compile("^\\{(?!times)\\w[^}]*}");

    private final List<String> misses = new ArrayList<>();
    private int metrics;
    private int found;
    private int withUnit;
    private int withQualifier;

    @Test
    void theMetricsOfTheLibraryAreFound() {
        BriefingFiles.load(List.of(Path.of("briefings"))).briefings()
                .forEach(briefing -> briefing.items().forEach(item -> compare(briefing, item)));

        var report = "%d metrics: value %s, and unit %s, and qualifier %s%n%s".formatted(metrics, share(found),
                share(withUnit), share(withQualifier), String.join("\n", misses));
        assertThat(metrics).isGreaterThan(600);
        assertThat(found).as(report).isGreaterThanOrEqualTo(metrics * 99 / 100);
        assertThat(withUnit).as(report).isGreaterThanOrEqualTo(metrics * 97 / 100);
        assertThat(withQualifier).as(report).isGreaterThanOrEqualTo(metrics * 97 / 100);
    }

    private String share(int count) {
        return "%.1f %%".formatted(100.0 * count / metrics);
    }

    private void compare(Briefing briefing, Item item) {
        var text = ArticleText.of(item);
        var findings = Statistics.find(text.text(), Language.of(briefing.language()), briefing.published());
        for (var metric : item.metrics()) {
            metrics++;
            var span = text.find(metric.quote()).orElseThrow();
            var finding = at(findings, span, metric);
            var value = finding.filter(each -> sameValue(metric, each));
            var unit = value.filter(each -> sameUnit(metric, each));
            var qualifier = unit.filter(each -> sameQualifier(metric, each));
            found += value.isPresent() ? 1 : 0;
            withUnit += unit.isPresent() ? 1 : 0;
            withQualifier += qualifier.isPresent() ? 1 : 0;
            if (qualifier.isEmpty()) {
                misses.add("%s %s %s %s in “%s”, found %s".formatted(metric.value(), metric.unit(), metric.qualifier(),
                        metric.measure(), text.words(text.sentence(span)), finding.map(each -> "%s %s %s".formatted(
                                each.value(), each.unit(), each.qualifier())).orElse("nothing")));
            }
        }
    }

    /// What is found at a quote; of several, the one with its value.
    private static Optional<Finding> at(List<Finding> findings, Span span, Metric metric) {
        var there = findings.stream().filter(each -> each.span().overlaps(span)).toList();
        return there.stream().filter(each -> sameValue(metric, each)).findFirst()
                .or(() -> there.stream().findFirst());
    }

    /// The same value; of two that the text sets against each other, either.
    private static boolean sameValue(Metric metric, Finding finding) {
        var lower = metric.value().compareTo(finding.value()) == 0;
        var upper = finding.upper();
        return metric.upper().map(end -> lower && upper.filter(each -> each.compareTo(end) == 0).isPresent())
                .orElse(lower || upper.filter(each -> each.compareTo(metric.value()) == 0).isPresent());
    }

    /// The same unit, but for what the words leave to the rest of the text or to taste: by what time it is counted, what
    /// it is of, and by which noun people and things are counted.
    private static boolean sameUnit(Metric metric, Finding finding) {
        var code = plain(metric.unit().code());
        var said = plain(finding.unit().code());
        return code.equals(said) || code.startsWith(said + "/");
    }

    private static String plain(String code) {
        return COUNTED.matcher(code).replaceFirst("{counted}").replace("{CO2}", "").replace("{times}", "1");
    }

    private static boolean sameQualifier(Metric metric, Finding finding) {
        return metric.qualifier() == finding.qualifier() || finding.isRange();
    }
}
