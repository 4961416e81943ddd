package org.lectern.anchoring;

import java.util.stream.Stream;

/// The places to offer for a lost note.
final class Candidates {

    private static final int MOST = 3;

    private Candidates() {}

    /// @param matches the best first
    static Placement lost(Stream<Match> matches) {
        return Placement.lost(matches.limit(MOST).map(Candidates::candidate).toList());
    }

    private static Candidate candidate(Match match) {
        var span = match.place().span();
        return new Candidate(span, match.score(), Selector.quote(match.place().text().original(), span));
    }
}
