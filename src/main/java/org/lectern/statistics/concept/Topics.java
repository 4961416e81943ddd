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
        var verb = verb(1);
        if (verb >= words.size()) {
            return Optional.ofNullable(chunks.startingAt(0)).or(() -> name(0));
        }
        if (lexicon.is(words.lower(verb), Role.SPEECH)) {
            return told(verb + 1).or(() -> name(0));
        }
        return Optional.ofNullable(subject(verb)).or(() -> name(0));
    }

    /// What somebody tells of, behind the verb of telling: who tells is not what the sentence is about.
    private Optional<Chunk> told(int from) {
        var subject = subject(verb(from));
        return subject != null && subject.first() >= from ? Optional.of(subject) : name(from);
    }

    private int verb(int from) {
        var at = from;
        while (at < words.size() && !words.tag(at).isVerbal()) {
            at++;
        }
        return at;
    }

    private @Nullable Chunk subject(int verb) {
        var subject = verb < words.size() ? new Clauses(words).subject(verb) : null;
        return subject == null || !says(subject) ? null : subject;
    }

    private Optional<Chunk> name(int from) {
        for (var at = from; at < words.size(); at++) {
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
