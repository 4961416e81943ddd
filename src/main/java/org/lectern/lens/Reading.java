package org.lectern.lens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.anchoring.Anchoring;
import org.lectern.anchoring.Placement.State;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Item;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Period;
import org.lectern.briefing.Span;
import org.lectern.lens.Figure.Standing;
import org.lectern.statistics.Finding;
import org.lectern.statistics.FindingKind;
import org.lectern.statistics.text.Language;

/// Reads the figures of one item: finds them, leaves out what the briefing claims itself, and heeds the user.
final class Reading {

    private final Briefing briefing;
    private final Item item;
    private final ArticleText text;
    private final List<Span> claimed;

    Reading(Briefing briefing, Item item, ArticleText text) {
        this.briefing = briefing;
        this.item = item;
        this.text = text;
        claimed = item.metrics().stream().flatMap(metric -> text.find(metric.quote()).stream()).toList();
    }

    /// What is found in the words, whatever the user says of it.
    List<Figure> found(KeptFindings kept) {
        var findings = new Sifting(text)
                .sifted(kept.of(text.text(), Language.of(briefing.language()), briefing.published()));
        return new Naming(item, text).named(findings).stream()
                .filter(named -> claimed.stream().noneMatch(named.finding().span()::overlaps)).map(this::figure)
                .toList();
    }

    /// The figures with the user's verdicts on them, in the order of the text.
    List<Figure> judged(List<Figure> found, List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return found;
        }
        var anchoring = Anchoring.onto(text.text());
        var figures = new ArrayList<>(found);
        for (var verdict : verdicts) {
            var placement = anchoring.place(verdict.words());
            if (placement.state() == State.EXACT || placement.state() == State.MOVED) {
                var span = placement.span().orElseThrow();
                figures.removeIf(figure -> figure.span().overlaps(span));
                verdict.reading().ifPresent(
                        reading -> figures.add(new Figure(reading, span, Standing.CORRECTED, true)));
            }
        }
        figures.sort(Comparator.comparing(Figure::span));
        return List.copyOf(figures);
    }

    private Figure figure(Named named) {
        var finding = named.finding();
        var quote = Selector.of(text.text(), finding.span()).quote();
        var sure = finding.sure() && named.sure() && !inPassing(finding);
        var period = named.period().or(() -> Optional.of(Period.parse(briefing.published().toString())));
        var metric = new Metric(FigureIds.of(quote, sure), named.subject(), named.measure(), finding.value(),
                finding.upper(), named.unit(), finding.qualifier(), finding.status(), period.orElseThrow(), quote,
                "");
        return new Figure(metric, finding.span(), sure ? Standing.FOUND : Standing.UNSURE,
                named.period().isPresent());
    }

    /// Whether a number only counts in passing: the two of “two sets of figures”.
    private boolean inPassing(Finding finding) {
        return Sifting.isSmall(finding)
                && (finding.kind() == FindingKind.COUNT || finding.kind() == FindingKind.NUMBER)
                && text.words(finding.span()).codePoints().noneMatch(Character::isDigit);
    }
}
