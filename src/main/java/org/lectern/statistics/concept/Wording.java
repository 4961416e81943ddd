package org.lectern.statistics.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.briefing.Span;
import org.lectern.statistics.concept.Lexicon.Role;
import org.lectern.statistics.text.NumberWords;

/// Puts what was found into words: the concept, the subject and the measure.
final class Wording {

    private static final Set<String> OF_PLACE = Set.of("of", "in", "at", "for", "from", "to", "on");

    private final Words words;
    private final Lexicon lexicon;
    private final Chunks chunks;

    Wording(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        chunks = new Chunks(words, lexicon);
    }

    Measured measured(Topic topic, Figure figure) {
        var content = content(topic.words(), figure.first(), figure.last());
        var counted = figure.counted() == null ? "" : text(figure.counted());
        return new Measured(content.stream().map(words::written).toList(), subject(topic.words()),
                counted.isEmpty() ? measure(topic.words()) : counted, runs(content), topic.sure());
    }

    /// What a whole sentence is about.
    Measured topic(Chunk region) {
        var content = content(region, -1, -1);
        return new Measured(content.stream().map(words::written).toList(), subject(region), measure(region),
                runs(content), false);
    }

    /// Of a figure that the sentence says nothing about but what it counts.
    Measured unnamed(Figure figure) {
        return figure.counted() == null
                ? Measured.NOTHING
                : new Measured(List.of(), "", text(figure.counted()), List.of(), false);
    }

    /// The words of a region that say something: nouns, names and what describes them; no times, no figures.
    private List<Integer> content(Chunk region, int first, int last) {
        var content = new ArrayList<Integer>();
        for (var at = region.first(); at <= region.last(); at++) {
            var chunk = words.is(at, Tag.PREPOSITION) ? chunks.startingAt(at + 1) : null;
            if (chunk != null && chunks.isTime(chunk)) {
                at = chunk.last();
            } else if (isContent(at) && (at < first || at > last)) {
                content.add(at);
            }
        }
        return content;
    }

    private boolean isContent(int at) {
        var tag = words.tag(at);
        if (tag == Tag.NUMBER) {
            return words.is(at - 1, Tag.NAME) && !lexicon.is(words.lower(at - 1), Role.TIME);
        }
        if (tag == Tag.NAME && lexicon.is(words.lower(at), Role.TIME) && words.is(at + 1, Tag.NUMBER)) {
            return false;
        }
        return ((tag.isNoun() || tag == Tag.ADJECTIVE) && !words.lower(at).equals("own")
                && !words.lower(at).equals("-") && !isAmount(at))
                || (tag == Tag.PARTICIPLE && words.tag(at + 1).inChunk());
    }

    /// `42-year-old`, `ten-year`, `one-bedroom`: an amount of its own.
    private boolean isAmount(int at) {
        var lower = words.lower(at);
        var hyphen = lower.indexOf('-');
        return (words.is(at, Tag.ADJECTIVE) && words.isDigits(at)) || (hyphen > 0 && NumberWords.isNumberWord(lower.substring(0, hyphen)))
                || lower.equals("less") || lower.equals("fewer") || lower.equals("more");
    }

    private List<Span> runs(List<Integer> content) {
        var spans = new ArrayList<Span>();
        for (var i = 0; i < content.size(); i++) {
            var first = content.get(i);
            while (i + 1 < content.size() && content.get(i + 1) == content.get(i) + 1) {
                i++;
            }
            spans.add(words.span(first, content.get(i)));
        }
        return spans;
    }

    /// The entity in a region: who possesses it, whom it is `of` or where it is `in`, or a name by itself.
    private String subject(Chunk region) {
        for (var at = region.first(); at <= region.last(); at++) {
            if (words.is(at, Tag.POSSESSIVE) && at > region.first()) {
                return text(new Chunk(region.first(), at - 1));
            }
            if (at > region.first() && words.is(at, Tag.PREPOSITION) && OF_PLACE.contains(words.lower(at))) {
                var chunk = chunks.startingAt(at + 1);
                if (chunk != null && !chunks.isTime(chunk)) {
                    return text(chunk);
                }
            }
        }
        return chunks.isName(region) ? text(region) : "";
    }

    private String measure(Chunk region) {
        for (var at = region.first(); at <= region.last(); at++) {
            if (words.is(at, Tag.POSSESSIVE) && at < region.last()) {
                return text(new Chunk(at + 1, region.last()));
            }
            if (at > region.first() && words.is(at, Tag.PREPOSITION) && OF_PLACE.contains(words.lower(at))) {
                return text(new Chunk(region.first(), at - 1));
            }
        }
        return chunks.isName(region) ? "" : text(region);
    }

    private String text(Chunk chunk) {
        var first = chunk.first();
        while (first < chunk.last()
                && (words.is(first, Tag.DETERMINER) || lexicon.is(words.lower(first), Role.DETERMINER))) {
            first++;
        }
        return words.text(first, chunk.last());
    }
}
