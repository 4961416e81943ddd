package org.lectern.annotation;

import java.util.LinkedHashSet;

/// A note as it was at one moment, with the changes that led to it: what stores give one another.
///
/// @param deleted whether the change was to delete it; its words are still there
public record Revision(Annotation annotation, Version version, boolean deleted) {

    /// Whether both say the same, whoever wrote it and when.
    public boolean says(Revision other) {
        return deleted == other.deleted && words(annotation).equals(words(other.annotation));
    }

    /// Whether this one says nothing that the other does not know of.
    boolean isCoveredBy(Revision other) {
        return other.version.dominates(version) || (other.version.equals(version) && other.says(this));
    }

    Revision with(Version now) {
        return new Revision(annotation, now, deleted);
    }

    /// What a reader would call its words: where an item was found, and at which place, is not among them.
    private static Words words(Annotation annotation) {
        return new Words(annotation.target() instanceof Target.Words words ? words.quote() : annotation.target(),
                annotation.colour(), annotation.note(), new LinkedHashSet<>(annotation.tags()));
    }

    private record Words(Object target, Colour colour, String note, LinkedHashSet<String> tags) {}
}
