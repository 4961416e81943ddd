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
    private static final Set<String> QUANTIFIERS = Set.of("many", "several", "few", "most", "some", "more", "fewer",
            "various", "numerous");

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
        var counts = figure.counted() != null || countsInUnit(figure);
        var said = said(topic.words(), counts, !counts && figure.kind() != Figure.Kind.COUNT);
        var subject = topic.words().equals(figure.counted()) ? "" : said.subject;
        return new Measured(content.stream().map(words::written).toList(), subject,
                counted.isEmpty() ? said.measure : counted, runs(content), topic.sure());
    }

    /// Whether the unit beside the number is what it counts: `450 million daily active users`.
    private boolean countsInUnit(Figure figure) {
        return words.is(figure.last(), Tag.NOUN) && words.lower(figure.last()).endsWith("s");
    }

    /// What a whole sentence is about.
    Measured topic(Chunk region) {
        var content = content(region, -1, -1);
        var said = said(region, false, false);
        return new Measured(content.stream().map(words::written).toList(), said.subject, said.measure,
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
        return (words.is(at, Tag.ADJECTIVE) && words.isDigits(at))
                || (hyphen > 0 && NumberWords.isNumberWord(lower.substring(0, hyphen)))
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

    /// Who a verb's subject names, for what the verb's object measures.
    String owner(Chunk region) {
        var said = said(region, true, false);
        return chunks.isName(region) || words.is(region.first() - 1, Tag.DETERMINER) ? said.subject : "";
    }

    /// The entity in a region and what is measured of it. The entity is who possesses it, or a name that it is `of` or
    /// `in`, or a name by itself; of what counts something, it is all of the region.
    ///
    /// @param splits whether common nouns behind a name are the measure: `TikTok Shop sales`
    private Said said(Chunk region, boolean counts, boolean splits) {
        for (var at = region.first() + 1; at <= region.last(); at++) {
            if (words.is(at, Tag.POSSESSIVE)) {
                return new Said(owning(new Chunk(region.first(), at - 1)),
                        at < region.last() ? text(new Chunk(at + 1, region.last())) : "");
            }
            if (words.is(at, Tag.PREPOSITION) && OF_PLACE.contains(words.lower(at))) {
                var chunk = chunks.startingAt(at + 1);
                if (chunk != null && chunk.last() <= region.last() && !chunks.isTime(chunk) && chunks.isName(chunk)) {
                    return new Said(name(joined(chunk)), text(new Chunk(region.first(), at - 1)));
                }
            }
        }
        if (chunks.isName(region)) {
            return splits ? headed(region) : new Said(name(region), "");
        }
        return counts ? new Said(text(region), "") : new Said("", text(region));
    }

    /// A name with what is measured of it: `TikTok Shop sales`.
    private Said headed(Chunk region) {
        var at = region.first();
        while (at < region.last() && (words.is(at, Tag.NAME) || words.is(at, Tag.NUMBER))) {
            at++;
        }
        var plain = at > region.first() && words.is(region.last(), Tag.NOUN);
        for (var word = at; word <= region.last(); word++) {
            plain &= words.is(word, Tag.NOUN) || words.is(word, Tag.ADJECTIVE);
        }
        return plain
                ? new Said(text(new Chunk(region.first(), at - 1)), text(new Chunk(at, region.last())))
                : new Said(name(region), "");
    }

    /// A name without what it is: `Kettle` of `rival Kettle`.
    private String name(Chunk chunk) {
        var first = chunk.first();
        if (words.is(chunk.last(), Tag.NAME)) {
            while (first < chunk.last() && words.is(first, Tag.NOUN)) {
                first++;
            }
        }
        return text(new Chunk(first, chunk.last()));
    }

    /// A name with those that an `and` joins to it: `WeChat and Weixin`.
    private Chunk joined(Chunk name) {
        var last = name.last();
        while (words.lower(last + 1).equals("and") && words.is(last + 2, Tag.NAME)) {
            var next = chunks.startingAt(last + 2);
            last = next == null ? last + 2 : next.last();
        }
        return new Chunk(name.first(), last);
    }

    /// Who possesses: the last noun chunk with those that it is `of`, without what leads to it: `in the World Bank`.
    private String owning(Chunk region) {
        var first = region.last();
        while (first > region.first() && !separates(first - 1)) {
            first--;
        }
        return text(new Chunk(first, region.last()));
    }

    private boolean separates(int at) {
        return switch (words.tag(at)) {
            case NOUN, NAME, ADJECTIVE, POSSESSIVE, NUMBER, MEASURE, CURRENCY, OPEN, CLOSE -> false;
            case PREPOSITION -> !words.lower(at).equals("of") || !words.tag(at - 1).isNoun();
            case CONJUNCTION -> !words.is(at - 1, Tag.NAME) || !words.is(at + 1, Tag.NAME);
            case DETERMINER -> !words.lower(at - 1).equals("of");
            default -> true;
        };
    }

    private String text(Chunk chunk) {
        var first = chunk.first();
        while (first < chunk.last() && (words.is(first, Tag.DETERMINER) || words.is(first, Tag.NUMBER)
                || words.is(first, Tag.MEASURE) || lexicon.is(words.lower(first), Role.DETERMINER)
                || QUANTIFIERS.contains(words.lower(first)) || countsOutOf(first))) {
            first++;
        }
        return words.text(first, chunk.last());
    }

    /// The `in` of `one in five users`.
    private boolean countsOutOf(int at) {
        return words.is(at, Tag.PREPOSITION) && words.is(at - 1, Tag.NUMBER) && words.is(at + 1, Tag.NUMBER);
    }

    private record Said(String subject, String measure) {}
}
