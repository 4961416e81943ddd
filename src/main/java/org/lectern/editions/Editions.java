package org.lectern.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Event;
import org.lectern.briefing.Item;
import org.lectern.briefing.Period;
import org.lectern.briefing.Source;
import org.lectern.briefing.Topic;
import org.lectern.editions.PartChange.Part;

/// Compares two editions of a briefing.
public final class Editions {

    private Editions() {}

    /// What changed from one edition to the next: nothing if, and only if, they are equal.
    ///
    /// @throws IllegalArgumentException when they are of two briefings
    public static Changes between(Briefing before, Briefing after) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException(
                    "expected two editions of one briefing, found “%s” and “%s”".formatted(before.id(), after.id()));
        }
        var parts = new Parts();
        parts.add(Part.TITLE, before.title(), after.title());
        parts.add(Part.PUBLISHER, before.publisher(), after.publisher());
        parts.add(Part.PUBLISHED, before.published().toString(), after.published().toString());
        parts.add(Part.LANGUAGE, before.language(), after.language());
        var pairs = Pairs.of(before.items(), after.items(), List.<Function<Item, Object>>of(item -> item.ref().item()));
        var stayed = pairs.after().stream().filter(pair -> pair.before().isPresent()).map(Pairs.Pair::after).toList();
        var order = stayed.stream().map(item -> item.ref().item()).toList();
        var orderBefore = before.items().stream().map(item -> item.ref().item()).filter(order::contains).toList();
        if (!order.equals(orderBefore)) {
            parts.add(Part.ORDER, titles(before, orderBefore), titles(after, order));
        }
        var items = new ArrayList<ItemChange>();
        for (var pair : pairs.after()) {
            item(pair.before(), pair.after()).ifPresent(items::add);
        }
        pairs.removed().forEach(item -> items
                .add(new ItemChange(Optional.of(item), Optional.empty(), List.of(), List.of(), List.of())));
        return new Changes(parts.found, items);
    }

    private static Optional<ItemChange> item(Optional<Item> older, Item after) {
        if (older.isEmpty()) {
            return Optional.of(
                    new ItemChange(Optional.empty(), Optional.of(after), List.of(), List.of(), List.of()));
        }
        var before = older.get();
        if (before.equals(after)) {
            return Optional.empty();
        }
        var parts = new Parts();
        parts.add(Part.TITLE, before.title(), after.title());
        parts.add(Part.SUMMARY, before.summary(), after.summary());
        parts.add(Part.TOPICS, topics(before), topics(after));
        parts.addAll(Part.SOURCE, Pairs.of(before.sources(), after.sources(),
                List.of(Source::id, Source::url, Source::title)), Editions::words);
        parts.addAll(Part.EVENT, Pairs.of(before.events(), after.events(),
                List.of(Event::id, Event::label)), Editions::words);
        var figures = FigureChanges.between(before, after);
        var sentences = SentenceChanges.between(before, after);
        if (parts.found.isEmpty() && figures.isEmpty() && sentences.isEmpty()) {
            parts.found.add(new PartChange(Part.DETAIL, "", ""));
        }
        return Optional.of(new ItemChange(older, Optional.of(after), parts.found, figures, sentences));
    }

    private static String titles(Briefing briefing, List<String> items) {
        return briefing.items().stream().filter(item -> items.contains(item.ref().item())).map(Item::title)
                .collect(Collectors.joining("; "));
    }

    private static String topics(Item item) {
        return item.topics().stream().map(Topic::toString).collect(Collectors.joining(", "));
    }

    private static String words(Source source) {
        return String.join(", ", source.title(), source.publisher())
                + source.published().map(Period::text).map(period -> ", " + period).orElse("") + ", " + source.url();
    }

    private static String words(Event event) {
        return event.period() + ": " + event.label();
    }

    /// Gathers the parts that are not as they were.
    private static final class Parts {

        private final List<PartChange> found = new ArrayList<>();

        void add(Part part, String before, String after) {
            if (!before.equals(after)) {
                found.add(new PartChange(part, before, after));
            }
        }

        <T> void addAll(Part part, Pairs<T> pairs, Function<T, String> words) {
            pairs.after().forEach(pair -> add(part, pair.before().map(words).orElse(""), words.apply(pair.after())));
            pairs.removed().forEach(gone -> add(part, words.apply(gone), ""));
        }
    }
}
