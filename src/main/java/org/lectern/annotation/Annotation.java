package org.lectern.annotation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lectern.briefing.ItemRef;

/// A highlight or a note, with all that the user made of it.
///
/// @param note CommonMark; empty when there is none
/// @param tags in the order they were given, each once
/// @param author who made it; empty for the user of this store
public record Annotation(UUID id, ItemRef item, Target target, Colour colour, String note, List<String> tags,
        String author, Instant created, Instant modified) {

    public Annotation {
        tags = List.copyOf(tags);
    }

    /// The quoted words; empty when it is not about words.
    public String quote() {
        return target instanceof Target.Words words ? words.quote() : "";
    }

    Annotation withTarget(Target now) {
        return new Annotation(id, item, now, colour, note, tags, author, created, modified);
    }

    Annotation withColour(Colour now) {
        return new Annotation(id, item, target, now, note, tags, author, created, modified);
    }

    Annotation withTags(List<String> now) {
        return new Annotation(id, item, target, colour, note, now, author, created, modified);
    }

    /// The same with another note.
    public Annotation withNote(String now) {
        return new Annotation(id, item, target, colour, now, tags, author, created, modified);
    }

    Annotation at(Instant now) {
        return new Annotation(id, item, target, colour, note, tags, author, created, now);
    }
}
