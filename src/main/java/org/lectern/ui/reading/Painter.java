package org.lectern.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Span;

/// Paints what the model has on the page: highlights, the chosen number, what was found, what was just revealed.
final class Painter {

    private static final int NUMBER = 3;
    private static final int FLASH = 20;
    private static final int FIND = 30;
    private static final int FOUND = 31;

    private final ReadingModel model;
    private final ArticlePage page;
    private long revealed;

    Painter(ReadingModel model, ArticlePage page) {
        this.model = model;
        this.page = page;
        model.placed().subscribe(_ -> highlights());
        model.session().chosen().subscribe(_ -> numbers());
        model.session().hovered().subscribe(_ -> numbers());
    }

    void paint() {
        highlights();
        numbers();
    }

    /// The newest wish to see a place that was fulfilled.
    long revealed() {
        return revealed;
    }

    void revealed(long number) {
        revealed = number;
    }

    void flash(@Nullable Span span) {
        page.paint("flash", FLASH, span == null ? List.of() : List.of(span));
    }

    void find(List<Span> spans) {
        page.paint("find", FIND, spans);
        page.paint("found", FOUND, List.of());
    }

    void found(Span span) {
        page.paint("found", FOUND, List.of(span));
    }

    private void numbers() {
        page.mark("chosen", model.metric(model.session().chosen().get()));
        page.mark("hovered", model.metric(model.session().hovered().get()));
    }

    private void highlights() {
        var spans = new HashMap<String, List<Span>>();
        for (var each : model.placed().get()) {
            var style = style(each.annotation().colour(), !each.annotation().note().isEmpty());
            each.span().ifPresent(span -> spans.computeIfAbsent(style, _ -> new ArrayList<>()).add(span));
        }
        page.paint("number", NUMBER, covered(spans.values().stream().flatMap(List::stream).toList()));
        for (var colour : Colour.values()) {
            page.paint(style(colour, false), 1, spans.getOrDefault(style(colour, false), List.of()));
            page.paint(style(colour, true), 2, spans.getOrDefault(style(colour, true), List.of()));
        }
    }

    /// The numbers that lie under highlights.
    private List<Span> covered(List<Span> highlights) {
        var reading = model.reading().get();
        return reading == null
                ? List.of()
                : reading.marks().stream().map(ArticleText.Mark::span)
                        .filter(number -> highlights.stream().anyMatch(number::overlaps)).toList();
    }

    private static String style(Colour colour, boolean noted) {
        return colour.name().toLowerCase(Locale.ROOT) + (noted ? "-noted" : "");
    }
}
