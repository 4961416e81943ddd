package org.lectern.statistics.concept;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.statistics.text.Tokens;

/// The sentences of a text, taken apart when they are asked for; the last few are kept.
final class Sentences {

    /// How many sentences back a topic is looked for, a heading among them.
    private static final int LOOK_BACK = 3;
    private static final int KEPT = 8;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Map<Integer, Words> kept = new LinkedHashMap<>();

    Sentences(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    Words words(int sentence) {
        var known = kept.get(sentence);
        if (known != null) {
            return known;
        }
        if (kept.size() >= KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        var words = new Words(tokens, sentence);
        new Tagger(words, lexicon).tag();
        kept.put(sentence, words);
        return words;
    }

    /// What the sentences before this one are about, the nearest first.
    Optional<Measured> topicBefore(int sentence) {
        for (var at = sentence - 1; at >= 0 && at >= sentence - LOOK_BACK; at--) {
            var words = words(at);
            var topic = new Topics(words, lexicon).topic();
            if (topic.isPresent()) {
                return topic.map(each -> new Wording(words, lexicon).topic(each));
            }
        }
        return Optional.empty();
    }

    /// The last entity that the sentences before this one name; empty when they name none.
    String nameBefore(int sentence) {
        for (var at = sentence - 1; at >= 0 && at >= sentence - LOOK_BACK; at--) {
            var words = words(at);
            var topic = new Topics(words, lexicon).topic();
            if (topic.isPresent()) {
                var subject = new Wording(words, lexicon).topic(topic.get()).subject();
                if (!subject.isEmpty()) {
                    return subject;
                }
            }
        }
        return "";
    }
}
