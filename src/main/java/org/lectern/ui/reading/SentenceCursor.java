package org.lectern.ui.reading;

import org.lectern.briefing.Span;

/// Selects the text sentence by sentence from the keyboard.
final class SentenceCursor {

    private final ReadingModel model;
    private final ArticlePage page;

    SentenceCursor(ReadingModel model, ArticlePage page) {
        this.model = model;
        this.page = page;
    }

    /// Selects the next sentence after the selection, or the one before it; from nowhere the first one of the body.
    ///
    /// @param extend keeps what is selected, and adds the sentence to it or takes the last one from it
    /// @return whether there is one
    boolean step(int by, boolean extend) {
        var reading = model.reading().get();
        if (reading == null || reading.sentences().isEmpty()) {
            return false;
        }
        var sentences = reading.sentences();
        var selected = page.selection().flatMap(reading::trimmed);
        var first = selected.map(span -> index(reading, span.start())).orElse(by > 0 ? 0 : 1);
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

    private static int index(Reading reading, int offset) {
        var sentences = reading.sentences();
        var at = 0;
        while (at + 1 < sentences.size() && sentences.get(at + 1).start() <= offset) {
            at++;
        }
        return at;
    }
}
