package org.lectern.ui.reading;

import org.lectern.annotation.Placed;
import org.lectern.briefing.Span;

/// Selects the text sentence by sentence from the keyboard.
final class SentenceCursor {

    private final ReadingModel model;
    private final ArticlePage page;
    private final Places places;

    SentenceCursor(ReadingModel model, ArticlePage page, Places places) {
        this.model = model;
        this.page = page;
        this.places = places;
    }

    /// Selects the next sentence after the selection, or the one before it; from nowhere the next after the chosen
    /// highlight, else the first in sight.
    ///
    /// @param extend keeps what is selected, and adds the sentence to it or takes the last one from it
    /// @return whether there is one
    boolean step(int by, boolean extend) {
        var reading = model.reading().get();
        if (reading == null || reading.sentences().isEmpty()) {
            return false;
        }
        var sentences = reading.sentences();
        var selected = page.selection().map(ArticlePage.Selection::span).flatMap(reading::trimmed)
                .or(() -> model.marks().chosen().get().flatMap(Placed::span));
        var first = selected.map(span -> index(reading, span.start()))
                .orElseGet(() -> inSight(reading) + (by > 0 ? 0 : 1));
        var last = selected.map(span -> index(reading, span.end() - 1)).orElse(first);
        var target = by > 0 ? last + 1 : extend ? Math.max(first, last - 1) : first - 1;
        if (target < 0 || target >= sentences.size()) {
            return false;
        }
        var start = extend ? sentences.get(first).start() : sentences.get(target).start();
        var span = new Span(start, sentences.get(target).end());
        page.select(span);
        page.bringIntoSight(span);
        return true;
    }

    /// The sentence in the first line of the view; at the head of the page that is the title.
    private int inSight(Reading reading) {
        return places.scrolled() < 1 ? 0 : index(reading, places.near(page.view().getWidth() / 3, 4).orElse(0));
    }

    private static int index(Reading reading, int offset) {
        var sentences = reading.sentences();
        var at = 0;
        while (at + 1 < sentences.size() && sentences.get(at + 1).start() <= offset) {
            at++;
        }
        return at;
    }
}
