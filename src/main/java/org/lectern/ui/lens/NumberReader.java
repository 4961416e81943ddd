package org.lectern.ui.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Span;
import org.lectern.lens.Figure;
import org.lectern.lens.NumberLens;
import org.lectern.lens.Verdict;
import org.lectern.library.Library;
import org.lectern.metrics.Figures;
import org.lectern.metrics.Metrics;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.lens.NumberFacts.Claim;
import org.lectern.ui.lens.NumberFacts.Fact;
import org.lectern.ui.lens.NumberFacts.Mention;
import org.lectern.ui.lens.NumberList.Found;
import org.lectern.ui.lens.NumberList.Said;
import org.lectern.ui.session.FigureRef;

/// Reads the numbers of items for the card and the list, in the words of an analyst.
final class NumberReader {

    private static final int MOST_MENTIONS = 4;

    private final NumberLens lens;
    private final Library library;
    private final Figures figures;

    NumberReader(NumberLens lens, Library library, Figures figures) {
        this.lens = lens;
        this.library = library;
        this.figures = figures;
    }

    NumberLens lens() {
        return lens;
    }

    Library library() {
        return library;
    }

    /// Whether the briefing lists a number among its metrics.
    boolean listed(FigureRef figure) {
        return item(figure.item()).stream().flatMap(item -> item.metrics().stream())
                .anyMatch(metric -> metric.id().equals(figure.metric()));
    }

    /// What there is to know of a number; nothing when its item does not have it.
    Optional<NumberFacts> facts(FigureRef figure) {
        return item(figure.item()).flatMap(item -> facts(item, figure));
    }

    /// The name of what stands at some words now.
    Optional<FigureRef> at(ItemRef ref, Span words) {
        return item(ref).stream().flatMap(item -> lens.read(item).stream())
                .filter(figure -> figure.span().overlaps(words)).map(figure -> new FigureRef(ref, figure.id()))
                .findFirst();
    }

    /// What an item says besides what its briefing lists, and what the user said of it that is not to be seen in the text.
    NumberList list(ItemRef ref) {
        return item(ref).map(item -> {
            var found = lens.read(item);
            var ids = found.stream().map(Figure::id).toList();
            return new NumberList(found.stream().map(figure -> found(ref, figure)).toList(),
                    verdicts(ref).stream()
                            .filter(verdict -> verdict.reading().filter(said -> ids.contains(said.id())).isEmpty())
                            .map(this::said).toList());
        }).orElse(NumberList.EMPTY);
    }

    private Optional<Item> item(ItemRef ref) {
        return library.shelf().get().item(ref);
    }

    private List<Verdict> verdicts(ItemRef ref) {
        return lens.verdicts().getOrDefault(ref, List.of());
    }

    private Found found(ItemRef ref, Figure figure) {
        var metric = figure.metric();
        return new Found(new FigureRef(ref, figure.id()), figure.span(), value(metric),
                about(metric, figure.dated()), claim(figure));
    }

    private Said said(Verdict verdict) {
        var quote = verdict.quote();
        return new Said(verdict, quote.exact(), Messages.get("numbers.context", quote.prefix().strip(),
                quote.exact(), quote.suffix().strip()).replace('\n', ' '),
                verdict.reading().map(this::value).orElse(""));
    }

    /// The measure, the subject and the time of a number, as far as they are told.
    private String about(Metric metric, boolean dated) {
        var parts = new ArrayList<String>();
        for (var part : List.of(metric.measure(), metric.subject(), dated ? figures.period(metric.period()) : "")) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return String.join(" · ", parts);
    }

    private Optional<NumberFacts> facts(Item item, FigureRef ref) {
        var text = ArticleText.of(item);
        var own = item.metrics().stream().filter(metric -> metric.id().equals(ref.metric())).findFirst();
        if (own.isPresent()) {
            var metric = own.get();
            return text.find(metric.quote()).map(span -> new NumberFacts(ref, metric, span, text.words(span),
                    value(metric), Claim.BRIEFING, Optional.empty(), true, facts(metric, true), mentions(item, metric),
                    List.of()));
        }
        return lens.read(item).stream().filter(figure -> figure.id().equals(ref.metric())).findFirst()
                .map(figure -> new NumberFacts(ref, figure.metric(), figure.span(), text.words(figure.span()),
                        value(figure.metric()), claim(figure), verdict(item.ref(), figure), figure.dated(),
                        facts(figure.metric(), figure.dated()), mentions(item, figure.metric()), List.of()));
    }

    private Optional<Verdict> verdict(ItemRef ref, Figure figure) {
        return verdicts(ref).stream()
                .filter(verdict -> verdict.reading().filter(said -> said.id().equals(figure.id())).isPresent())
                .findFirst();
    }

    private String value(Metric metric) {
        return (figures.value(metric) + " " + figures.unit(metric)).strip();
    }

    private List<Fact> facts(Metric metric, boolean dated) {
        var facts = new ArrayList<Fact>();
        add(facts, "subject", metric.subject());
        add(facts, "measure", metric.measure());
        add(facts, "period", dated ? figures.period(metric.period()) : Messages.get("numbers.undated"));
        add(facts, "kind", Messages.get("numbers.kind." + metric.kind().name().toLowerCase(Locale.ROOT)));
        return facts;
    }

    private static void add(List<Fact> facts, String name, String words) {
        if (!words.isBlank()) {
            facts.add(new Fact(Messages.get("numbers." + name), words));
        }
    }

    private List<Mention> mentions(Item item, Metric metric) {
        var mentions = new ArrayList<Mention>();
        if (metric.subject().isBlank() || metric.measure().isBlank()) {
            return mentions;
        }
        for (var datum : Metrics.sayings(metric, library.shelf().get().items(), lens)) {
            var statement = datum.statement();
            var other = statement.item();
            if (!other.ref().equals(item.ref()) && mentions.size() < MOST_MENTIONS) {
                statement.span(ArticleText.of(other)).ifPresent(span -> mentions.add(new Mention(
                        new FigureRef(other.ref(), statement.origin().id()), span,
                        figures.value(datum) + ", " + figures.period(datum.period()), other.title())));
            }
        }
        return mentions;
    }

    private static Claim claim(Figure figure) {
        return switch (figure.standing()) {
            case FOUND -> Claim.FOUND;
            case UNSURE -> Claim.UNSURE;
            case CORRECTED -> Claim.USER;
        };
    }
}
