package org.lectern.statistics.concept;

import java.util.Optional;
import org.lectern.briefing.Span;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;

/// What the figures of one text measure. Sentences are taken apart when a figure of theirs is asked for, and only then.
///
/// Ask in the order of the text: a figure that stands beside another without a word of its own (`against 1.3 billion`)
/// measures what the one before it does. Not for several threads.
public final class Concepts {

    private final Tokens tokens;
    private final Lexicon lexicon = Lexicon.english();
    private final Sentences sentences;
    private final Pairs pairs = new Pairs();
    private Measured before = Measured.NOTHING;
    private int beforeSentence = -1;

    private Concepts(Tokens tokens) {
        this.tokens = tokens;
        sentences = new Sentences(tokens, lexicon);
    }

    public static Concepts of(Tokens tokens) {
        return new Concepts(tokens);
    }

    /// The noun that a number counts, to the right of it: `first-team players` after `5`.
    ///
    /// @param number the number's place, with its scale, without the noun
    public Optional<Span> counted(Span number) {
        if (tokens.language() == Language.CHINESE || isBeyond(number)) {
            return Optional.empty();
        }
        var words = sentences.words(sentence(number));
        var counted = Figure.of(words, lexicon, new Chunks(words, lexicon), number).counted();
        return counted == null ? Optional.empty() : Optional.of(words.span(counted.first(), counted.last()));
    }

    /// What a figure measures.
    ///
    /// @param figure the figure's place, with its unit or without
    public Measured measured(Span figure) {
        if (isBeyond(figure)) {
            return Measured.NOTHING;
        }
        var sentence = sentence(figure);
        var measured = tokens.language() == Language.CHINESE
                ? new ChineseConcepts(tokens).measured(figure)
                : english(figure, sentence);
        before = measured;
        beforeSentence = sentence;
        return measured;
    }

    private Measured english(Span span, int sentence) {
        var words = sentences.words(sentence);
        var figure = Figure.of(words, lexicon, new Chunks(words, lexicon), span);
        var measured = pairs.with(sentence, words, lexicon, figure).orElseGet(() -> english(words, figure, sentence));
        pairs.add(sentence, figure, measured);
        return measured;
    }

    private Measured english(Words words, Figure figure, int sentence) {
        var wording = new Wording(words, lexicon);
        var rules = new Rules(words, lexicon, figure);
        var topic = rules.topic().filter(each -> new Topics(words, lexicon).says(each.words()));
        if (topic.isPresent()) {
            var measured = wording.measured(topic.get(), figure);
            if (!measured.subject().isEmpty()) {
                return measured;
            }
            var owner = rules.owner(topic.get());
            var named = owner == null ? "" : wording.owner(owner);
            return measured.of(named.isEmpty() ? sentences.nameBefore(sentence) : named);
        }
        var unnamed = wording.unnamed(figure);
        if (rules.isUnbound()) {
            return unnamed.of(sentences.nameBefore(sentence));
        }
        if (beforeSentence == sentence && !before.concept().isEmpty()) {
            return before.alsoOf(unnamed.measure());
        }
        return sentences.topicBefore(sentence).map(each -> each.alsoOf(unnamed.measure())).orElse(unnamed);
    }

    private boolean isBeyond(Span span) {
        return tokens.at(span.start()) >= tokens.size();
    }

    private int sentence(Span span) {
        return tokens.sentence(tokens.at(span.start()));
    }
}
