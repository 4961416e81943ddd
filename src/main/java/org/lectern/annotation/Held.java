package org.lectern.annotation;

import java.util.List;
import java.util.UUID;

/// All that a store has of one note.
///
/// @param standing the current revision, then those that stand against it: made elsewhere, without knowledge of it
/// @param past revisions that others took the place of
public record Held(List<Revision> standing, List<Revision> past) {

    static final Held NOTHING = new Held(List.of(), List.of());

    public Held {
        standing = List.copyOf(standing);
        past = List.copyOf(past);
    }

    public UUID id() {
        return current().annotation().id();
    }

    public Revision current() {
        return standing.getFirst();
    }

    /// The revisions that stand against the current one.
    public List<Revision> siblings() {
        return standing.isEmpty() ? List.of() : standing.subList(1, standing.size());
    }
}
