package org.lectern.lens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Span;
import org.lectern.briefing.Unit;
import org.lectern.lens.Spoken.Who;
import org.lectern.statistics.Finding;

/// Names the figures of one item as its text does: sentence by sentence, so that what one leaves out is taken from those
/// before it.
final class Naming {

    private static final List<String> EARLIER = List.of("from", "against", "versus", "than");

    private static final int LONGEST_HEADING = 90;

    private final ArticleText text;
    private final Spoken spoken;
    /// The metrics of the item by where their words stand.
    private final Map<Span, Metric> claims = new HashMap<>();
    private final List<Named> named = new ArrayList<>();
    /// What the last figure of each unit measures.
    private final Map<Unit, String> measures = new HashMap<>();
    /// The time that the last sentence with one told of, within the paragraph.
    private Optional<Period> told = Optional.empty();

    Naming(Item item, ArticleText text) {
        this.text = text;
        spoken = new Spoken(item, text.text());
        item.metrics().forEach(metric -> text.find(metric.quote()).ifPresent(span -> claims.put(span, metric)));
    }

    List<Named> named(List<Finding> findings) {
        var at = 0;
        for (var sentence : text.sentences()) {
            if (opensParagraph(sentence)) {
                told = Optional.empty();
            }
            var end = at;
            while (end < findings.size() && findings.get(end).span().start() < sentence.end()) {
                end++;
            }
            sentence(sentence, findings.subList(at, end));
            at = end;
        }
        return List.copyOf(named);
    }

    private void sentence(Span sentence, List<Finding> findings) {
        var words = text.words(sentence);
        var places = Places.in(words);
        spoken.enters(sentence, findings.isEmpty() && isHeading(sentence));
        for (var i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            var next = i + 1 < findings.size() ? findings.get(i + 1).span().start() : sentence.end();
            var figure = new Span(Math.max(0, finding.span().start() - sentence.start()),
                    Math.max(0, finding.span().end() - sentence.start()));
            named.add(named(finding,
                    spoken.who(finding.subject(), words, places, figure, next - sentence.start())));
            claimed(finding.span()).map(Metric::subject).ifPresent(spoken::names);
        }
        if (findings.isEmpty()) {
            spoken.passes(places);
        }
        findings.stream().filter(finding -> finding.status() != MetricKind.FORECAST)
                .flatMap(finding -> finding.period().stream())
                .max((one, other) -> one.last().compareTo(other.last()))
                .ifPresent(period -> told = Optional.of(period));
    }

    private Named named(Finding finding, Who who) {
        var measure = Measures.of(finding.unit(), Measures.named(finding.measure()));
        if (measure.isEmpty() || Spoken.isReference(measure, "role")) {
            measure = alike(finding);
        }
        var unit = Measures.unit(measure, finding.unit());
        measures.put(finding.unit(), measure);
        return new Named(finding, who.name(), measure, unit,
                finding.period().or(() -> isOfBefore(finding) ? Optional.empty() : told), who.sure());
    }

    /// What the last figure of the same unit measures.
    private String alike(Finding finding) {
        var counted = Measures.counted(finding.unit());
        return !counted.isEmpty() || !finding.unit().code().startsWith("{")
                ? counted
                : measures.getOrDefault(finding.unit(), "");
    }

    private Optional<Metric> claimed(Span span) {
        return claims.entrySet().stream().filter(each -> each.getKey().overlaps(span)).map(Map.Entry::getValue)
                .findFirst();
    }

    /// Whether a figure is that of a time before, which the sentence leaves out: `to 19 %, from 18 %`.
    private boolean isOfBefore(Finding finding) {
        var from = finding.span().start();
        var before = text.text().substring(Math.max(0, from - 9), from).strip();
        return EARLIER.stream().anyMatch(before::endsWith);
    }

    /// Whether a sentence is a line by itself that ends as headings do.
    private boolean isHeading(Span sentence) {
        return opensParagraph(sentence) && sentence.length() < LONGEST_HEADING
                && (sentence.end() == text.text().length() || text.text().charAt(sentence.end()) == '\n')
                && Character.isLetterOrDigit(text.text().charAt(sentence.end() - 1));
    }

    private boolean opensParagraph(Span sentence) {
        return sentence.start() == 0 || text.text().charAt(sentence.start() - 1) == '\n';
    }
}
