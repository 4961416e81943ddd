package org.lectern.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.lectern.anchoring.Placement;
import org.lectern.anchoring.Placement.State;
import org.lectern.anchoring.Selector;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Target;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;
import org.lectern.exchange.Draft.Says;
import org.lectern.exchange.Holdings.Holding;
import org.lectern.exchange.Incoming.Landing;

/// Finds the item that a note from elsewhere is on: by our IRI, by the address of a source, by the title; where several
/// items come into question, by its words.
final class Homes {

    /// So many characters without surroundings are taken for a place of their own, where they stand only once.
    private static final int FEWEST = 12;

    private final Holdings holdings;

    Homes(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Where a note of a file belongs.
    Home home(Draft draft) {
        var ours = ItemIri.parse(draft.page().address());
        if (ours.isPresent()) {
            return named(ours.get(), draft);
        }
        var quote = draft.confirmed().flatMap(Draft.Words::quote);
        return foreign(draft.page().address(), draft.page().title(), quote)
                .orElseGet(() -> new Home(ItemIri.parked(draft.page().address(), draft.page().title()),
                        quote.<Target>map(each -> new Target.Words(new Selector(Optional.empty(), each)))
                                .orElseGet(Target.Whole::new),
                        Landing.STRAY));
    }

    /// A parked note on the item that it belongs to; empty when that is still not here.
    Optional<Annotation> found(Annotation parked) {
        if (!ItemIri.isAddress(parked.item())) {
            return Optional.empty();
        }
        var quote = parked.target() instanceof Target.Words words
                ? Optional.of(words.confirmed().quote())
                : Optional.<Quote>empty();
        return foreign(parked.item().briefing(), parked.item().item(), quote)
                .map(home -> new Annotation(parked.id(), home.item(), home.target(), parked.colour(), parked.note(),
                        parked.tags(), parked.author(), parked.created(), parked.modified()));
    }

    private Home named(ItemRef ref, Draft draft) {
        var holding = holdings.item(ref);
        if (draft.figure().isPresent()) {
            return new Home(ref, draft.figure().get(), holding.isPresent() ? Landing.ITEM : Landing.STRAY);
        }
        var confirmed = draft.confirmed().flatMap(words -> selector(words, holding));
        if (confirmed.isEmpty()) {
            return new Home(ref, new Target.Whole(), holding.isPresent() ? Landing.ITEM : Landing.STRAY);
        }
        var placement = holding.map(each -> each.text().anchoring().place(confirmed.get()));
        // A verdict is on the very words, or on none: edited ones may state another number.
        var judges = draft.says() instanceof Says.Correction || draft.says() instanceof Says.Rejection;
        var landing = placement.map(each -> each.span().isEmpty() || (judges && each.state() == State.CHANGED)
                ? Landing.LOST
                : Landing.WORDS).orElse(Landing.STRAY);
        // Where only the quote was told, its place is where its very words stand.
        var there = placement.filter(each -> each.state() == State.EXACT || each.state() == State.MOVED)
                .flatMap(Placement::span);
        var known = new Selector(confirmed.get().position().or(() -> there), confirmed.get().quote());
        var first = draft.first().flatMap(words -> selector(words, holding)).orElse(known);
        return new Home(ref, new Target.Words(first, known, draft.text()), landing);
    }

    /// The selector of words in a text of ours; of a position alone the words are those that stand there.
    private static Optional<Selector> selector(Draft.Words words, Optional<Holding> holding) {
        var units = words.points().map(points -> holding.map(each -> units(each, points)).orElse(Optional.of(points)))
                .orElse(Optional.empty());
        return words.quote().map(quote -> holding.flatMap(each -> bare(each, quote)).filter(_ -> units.isEmpty())
                .orElseGet(() -> new Selector(units, quote)))
                .or(() -> holding.flatMap(each -> units.filter(span -> span.length() > 0)
                        .map(span -> Selector.of(each.text().article().text(), span))));
    }

    /// The selector of a quote that came without what stood beside it: of the only place where the text has its words,
    /// unless they are too few to tell them from others.
    private static Optional<Selector> bare(Holding holding, Quote quote) {
        if (!quote.prefix().isEmpty() || !quote.suffix().isEmpty() || quote.exact().length() < FEWEST) {
            return Optional.empty();
        }
        var article = holding.text().article();
        return article.find(quote).map(span -> Selector.of(article.text(), span));
    }

    private static Optional<Span> units(Holding holding, Span points) {
        try {
            return Optional.of(holding.text().points().toUnits(points));
        } catch (IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private Optional<Home> foreign(String address, String title, Optional<Quote> quote) {
        var titled = holdings.titled(title);
        var candidates = new LinkedHashSet<>(holdings.citing(address));
        candidates.addAll(titled);
        if (quote.isEmpty()) {
            return (candidates.size() == 1 ? candidates.stream() : titled.stream().limit(titled.size() == 1 ? 1 : 0))
                    .findFirst().map(each -> new Home(each.item().ref(), new Target.Whole(), Landing.ITEM));
        }
        var selector = new Selector(Optional.empty(), quote.get());
        var places = new ArrayList<Place>();
        for (var each : candidates) {
            var known = bare(each, quote.get()).orElse(selector);
            var placement = each.text().anchoring().place(known);
            placement.span().ifPresent(span -> places.add(new Place(each, placement, known.quote(), span)));
        }
        places.sort(Comparator.comparingDouble((Place each) -> each.placement().score()).reversed());
        // Of two items in which the words stand equally well, neither is the right one beyond doubt.
        if (places.size() == 1 || (places.size() > 1
                && places.getFirst().placement().score() > places.get(1).placement().score())) {
            var best = places.getFirst();
            var there = new Selector(Optional.of(best.span()), best.quote());
            return Optional.of(new Home(best.holding().item().ref(), new Target.Words(there), Landing.WORDS));
        }
        return places.isEmpty() && candidates.size() == 1
                ? candidates.stream().findFirst()
                        .map(each -> new Home(each.item().ref(), new Target.Words(selector), Landing.LOST))
                : Optional.empty();
    }

    /// What a note is on here.
    record Home(ItemRef item, Target target, Landing landing) {}

    private record Place(Holding holding, Placement placement, Quote quote, Span span) {}
}
