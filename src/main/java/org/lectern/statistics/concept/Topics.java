package org.lectern.statistics.concept;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.concept.Lexicon.Role;

/// What a sentence is about, for the sentences behind it that do not say: the subject of its first verb, else a name.
final class Topics {

    private final Words words;
    private final Lexicon lexicon;
    private final Chunks chunks;

    Topics(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        chunks = new Chunks(words, lexicon);
    }

    Optional<Chunk> topic() {
        var subject = subject();
        return subject == null ? name() : Optional.of(subject);
    }

    private @Nullable Chunk subject() {
        for (var at = 1; at < words.size(); at++) {
            if (words.tag(at).isVerbal()) {
                var subject = new Clauses(words).subject(at);
                return subject == null || !says(subject) || lexicon.is(words.lower(at), Role.SPEECH) ? null : subject;
            }
        }
        return chunks.startingAt(0);
    }

    private Optional<Chunk> name() {
        for (var at = 0; at < words.size(); at++) {
            if (words.is(at, Tag.NAME) && !lexicon.is(words.lower(at), Role.TIME)) {
                return Optional.ofNullable(chunks.startingAt(at));
            }
        }
        return Optional.empty();
    }

    /// Whether a chunk says more than that there is something: `the total`, `last year` do not.
    boolean says(Chunk chunk) {
        for (var word = chunk.first(); word <= chunk.last(); word++) {
            var lower = words.lower(word);
            if (words.is(word, Tag.NAME) || (words.is(word, Tag.ADJECTIVE) && chunk.first() < chunk.last()
                    && !lexicon.is(lower, Role.VAGUE) && !lexicon.is(words.lower(chunk.last()), Role.TIME))
                    || (words.is(word, Tag.NOUN) && !lexicon.is(lower, Role.EMPTY)
                            && (!lexicon.is(lower, Role.TIME) || lower.equals("time")))) {
                return true;
            }
        }
        return false;
    }
}
