package org.lectern.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Health;
import org.lectern.annotation.Placed;
import org.lectern.briefing.ArticleText;
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

    private void highlights() {
        var longestFirst = model.marks().placed().get().stream().filter(each -> each.span().isPresent())
                .sorted(Comparator.comparingInt((Placed each) -> -each.span().orElseThrow().length())).toList();
        var spans = new HashMap<String, List<Span>>();
        var below = new ArrayList<List<Span>>();
        for (var each : longestFirst) {
            var span = each.span().orElseThrow();
            var layer = Layers.of(each.annotation().colour(), !each.annotation().note().isEmpty(), level(below, span));
            spans.computeIfAbsent(layer, _ -> new ArrayList<>()).add(span);
        }
        page.paint(Layers.NUMBER, covered(spans.values().stream().flatMap(List::stream).toList()));
        for (var level = 0; level < Layers.LEVELS; level++) {
            for (var colour : Colour.values()) {
                paint(Layers.of(colour, false, level), spans);
                paint(Layers.of(colour, true, level), spans);
            }
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

    /// The level above those of all longer highlights on these words.
    private static int level(List<List<Span>> below, Span span) {
        var level = 0;
        for (var at = 0; at < below.size(); at++) {
            if (below.get(at).stream().anyMatch(span::overlaps)) {
                level = at + 1;
            }
        }
        level = Math.min(level, Layers.LEVELS - 1);
        while (below.size() <= level) {
            below.add(new ArrayList<>());
        }
        below.get(level).add(span);
        return level;
    }

    /// The numbers that lie under highlights.
    private List<Span> covered(List<Span> highlights) {
        var reading = model.reading().get();
        return reading == null
                ? List.of()
                : reading.marks().stream().map(ArticleText.Mark::span)
                        .filter(number -> highlights.stream().anyMatch(number::overlaps)).toList();
    }
}
