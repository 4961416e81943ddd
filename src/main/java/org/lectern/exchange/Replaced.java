package org.lectern.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.annotation.Arrival.Kind;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;

/// A verdict on a number that gives way to a later one: the history keeps it, and the user is told.
///
/// @param words the words of the number
/// @param mine what was said of it here, in words
/// @param theirs what is said of it from then on
public record Replaced(ItemRef item, String words, String mine, String theirs) {

    /// Those among what would come in.
    public static List<Replaced> of(List<Arriving> arriving) {
        return arriving.stream().flatMap(Replaced::of).toList();
    }

    /// What a verdict says, in words.
    public static String words(Optional<Metric> reading) {
        return reading.map(JudgedEntry::words).orElse("no statistic");
    }

    private static Stream<Replaced> of(Arriving arriving) {
        return arriving.kind() == Kind.NEWER && arriving.incoming().piece() instanceof Piece.Judgement(var theirs)
                && arriving.mine().orElse(null) instanceof Piece.Judgement(var mine)
                        ? Stream.of(new Replaced(theirs.item(), theirs.words().quote().exact(), words(mine.reading()),
                                words(theirs.reading())))
                        : Stream.empty();
    }
}
