package org.lectern.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ArticleText.Mark;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Item;
import org.lectern.briefing.Span;
import org.lectern.lens.Figure;

/// The item that is being read, with its text, its sentences and its marked numbers.
///
/// @param marks in the order of the text; each has the id of its metric or figure
record Reading(Briefing briefing, Item item, ArticleText text, List<Mark> marks, List<Span> sentences) {

    /// @param figures the numbers that the briefing does not list
    static Reading of(Briefing briefing, Item item, List<Figure> figures) {
        var text = ArticleText.of(item);
        var listed = item.metrics().stream()
                .flatMap(metric -> text.find(metric.quote()).map(span -> new Mark(metric.id(), span)).stream());
        var found = figures.stream().map(figure -> new Mark(figure.id(), figure.span()));
        var marks = Stream.concat(listed, found).sorted(Comparator.comparing(Mark::span)).toList();
        return new Reading(briefing, item, text, marks, text.sentences());
    }

    Optional<Span> span(String metric) {
        return marks.stream().filter(mark -> mark.id().equals(metric)).map(Mark::span).findFirst();
    }

    /// The words of a span without white space at its ends; nothing when there are no others.
    Optional<Span> trimmed(Span span) {
        var start = span.start();
        var end = Math.min(span.end(), text.text().length());
        while (start < end && Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /// The places of some words, whatever their case.
    List<Span> find(String words) {
        var found = new ArrayList<Span>();
        var whole = text.text();
        for (var at = 0; !words.isBlank() && at + words.length() <= whole.length(); at++) {
            if (whole.regionMatches(true, at, words, 0, words.length())) {
                found.add(new Span(at, at + words.length()));
                at += words.length() - 1;
            }
        }
        return List.copyOf(found);
    }
}
