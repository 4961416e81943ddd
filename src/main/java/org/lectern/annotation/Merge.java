package org.lectern.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// How revisions of a note come together: what no other one knows of stands, the rest is past.
///
/// The current revision of this store stays the current one unless a revision is made with knowledge of it, and what it
/// said is then kept as past. A revision that says the same without knowledge of the other is no conflict: the changes of
/// both are joined. That someone else deleted a note is no reason to delete it here.
public final class Merge {

    private Merge() {}

    /// What becomes of a note when a revision of it arrives.
    ///
    /// @param mine what is held of it; nothing when it is new
    public static Held merge(Held mine, Revision theirs) {
        if (theirs.deleted() || mine.standing().stream().anyMatch(theirs::isCoveredBy)) {
            return mine;
        }
        var same = mine.standing().stream().filter(theirs::says).findFirst();
        var arriving = same.map(each -> each.with(each.version().join(theirs.version()))).orElse(theirs);
        var standing = new ArrayList<Revision>();
        var past = new LinkedHashSet<>(mine.past());
        var placed = false;
        for (var each : mine.standing()) {
            var covered = each.isCoveredBy(arriving);
            if (!covered) {
                standing.add(each);
                continue;
            }
            if (!placed) {
                standing.add(arriving);
                placed = true;
            }
            if (same.filter(each::equals).isEmpty()) {
                past.add(each);
            }
        }
        if (!placed) {
            standing.add(arriving);
        }
        return new Held(standing, List.copyOf(past));
    }

    /// The revisions that no other one of them knows of, in their order.
    public static List<Revision> maximal(Collection<Revision> revisions) {
        var maximal = new ArrayList<Revision>();
        for (var each : revisions) {
            if (maximal.stream().noneMatch(each::isCoveredBy)) {
                maximal.removeIf(other -> other.isCoveredBy(each));
                maximal.add(each);
            }
        }
        return List.copyOf(maximal);
    }

    /// What a revision that arrives is to what is held of its note.
    public static Arrival.Kind kind(Held mine, Revision theirs) {
        if (mine.standing().isEmpty()) {
            return Arrival.Kind.NEW;
        }
        var current = mine.current();
        if (theirs.says(current) || theirs.deleted()) {
            return Arrival.Kind.SAME;
        }
        if (mine.standing().stream().anyMatch(theirs::isCoveredBy)) {
            return mine.siblings().stream().anyMatch(theirs::says)
                    ? Arrival.Kind.CONFLICTING
                    : Arrival.Kind.OLDER;
        }
        return theirs.version().dominates(current.version()) ? Arrival.Kind.NEWER : Arrival.Kind.CONFLICTING;
    }

    /// A note that says what both say: the words and the tags of both, in the place and the colour of the first.
    public static Annotation both(Annotation mine, Annotation theirs) {
        var tags = new LinkedHashSet<>(mine.tags());
        tags.addAll(theirs.tags());
        var notes = new LinkedHashSet<>(List.of(mine.note(), theirs.note())).stream().filter(note -> !note.isBlank())
                .collect(Collectors.joining("\n\n"));
        return mine.withNote(notes).withTags(List.copyOf(tags));
    }
}
