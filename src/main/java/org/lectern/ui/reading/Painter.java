package org.lectern.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Health;
import org.lectern.annotation.Placed;
import org.lectern.briefing.Span;

/// Paints what the model has on the page: highlights, the chosen number, what was found, what was just revealed.
final class Painter {

    private final ReadingModel model;
    private final ArticlePage page;
    private final Set<String> painted = new HashSet<>();

    Painter(ReadingModel model, ArticlePage page) {
        this.model = model;
        this.page = page;
        model.marks().placed().subscribe(_ -> highlights());
        model.marks().chosen().subscribe(this::chosen);
        model.session().chosen().subscribe(_ -> numbers());
        model.session().hovered().subscribe(_ -> numbers());
    }

    /// Paints all of it on a new page.
    void paint() {
        painted.clear();
        highlights();
        numbers();
        chosen(model.marks().chosen().get());
    }

    /// Marks a span as that of the chosen highlight, as while its ends are drawn.
    void chosen(Span span) {
        page.paint(Layers.CHOSEN, List.of(span));
    }

    /// Lights the highlights of notes that are pointed at elsewhere.
    void light(List<Span> spans) {
        page.paint(Layers.LIT, spans);
    }

    void flash(@Nullable Span span) {
        page.paint(Layers.FLASH, span == null ? List.of() : List.of(span));
    }

    void find(List<Span> spans) {
        page.paint(Layers.FIND, spans);
        page.paint(Layers.FOUND, List.of());
    }

    void found(Span span) {
        page.paint(Layers.FOUND, List.of(span));
    }

    private void numbers() {
        page.mark("chosen", model.metric(model.session().chosen().get()));
        page.mark("hovered", model.metric(model.session().hovered().get()));
    }

    private void chosen(Optional<Placed> chosen) {
        page.paint(Layers.CHOSEN, chosen.flatMap(Placed::span).stream().toList());
    }

    /// Colours let the dots below numbers through, so no two of them lie over one another: the shorter highlight has the
    /// words.
    private void highlights() {
        var shortestFirst = model.marks().placed().get().stream().filter(each -> each.span().isPresent())
                .sorted(Comparator.comparingInt((Placed each) -> each.span().orElseThrow().length()).reversed())
                .toList().reversed();
        var spans = new HashMap<String, List<Span>>();
        var taken = new ArrayList<Span>();
        for (var each : shortestFirst) {
            var span = each.span().orElseThrow();
            var layer = Layers.of(each.annotation().colour(), !each.annotation().note().isEmpty());
            spans.computeIfAbsent(layer, _ -> new ArrayList<>()).addAll(outside(span, taken));
            taken.add(span);
        }
        for (var colour : Colour.values()) {
            paint(Layers.of(colour, false), spans);
            paint(Layers.of(colour, true), spans);
        }
        page.paint(Layers.MOVED, standing(Health.MOVED));
        page.paint(Layers.CHANGED, standing(Health.CHANGED));
    }

    private void paint(String layer, Map<String, List<Span>> spans) {
        var wanted = spans.getOrDefault(layer, List.of()).stream().sorted().toList();
        var was = wanted.isEmpty() ? painted.remove(layer) : !painted.add(layer);
        if (was || !wanted.isEmpty()) {
            page.paint(layer, wanted);
        }
    }

    private List<Span> standing(Health health) {
        return model.marks().placed().get().stream().filter(each -> each.health() == health)
                .flatMap(each -> each.span().stream()).toList();
    }

    /// The parts of a span that lie in none of the others.
    private static List<Span> outside(Span span, List<Span> others) {
        var left = List.of(span);
        for (var other : others) {
            left = left.stream().flatMap(part -> Stream.of(
                    new Span(part.start(), Math.clamp(other.start(), part.start(), part.end())),
                    new Span(Math.clamp(other.end(), part.start(), part.end()), part.end())))
                    .filter(part -> part.length() > 0).toList();
        }
        return left;
    }
}
