package org.lectern.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the store knows of editions, without their contents.
///
/// @param shown by the id of the briefing
/// @param sightings by the id of the briefing and the digest of the content
record Known(Map<String, Shown> shown, Map<List<String>, Sighting> sightings) {

    Known {
        shown = Map.copyOf(shown);
        sightings = Map.copyOf(sightings);
    }

    /// Whether a content is that of the edition that is shown, in whatever form.
    boolean shows(String briefing, String digest) {
        var edition = edition(briefing, digest);
        return edition.isPresent() && Optional.ofNullable(shown.get(briefing)).map(Shown::number).equals(edition);
    }

    /// Whether a content is that of an edition that was accepted, in whatever form.
    boolean accepted(String briefing, String digest) {
        return edition(briefing, digest).isPresent();
    }

    /// The number of the accepted edition that a content is.
    Optional<Long> edition(String briefing, String digest) {
        return sighting(briefing, digest).flatMap(Sighting::edition);
    }

    /// When a content was first met.
    Optional<Instant> seen(String briefing, String digest) {
        return sighting(briefing, digest).map(Sighting::seen);
    }

    private Optional<Sighting> sighting(String briefing, String digest) {
        return Optional.ofNullable(sightings.get(List.of(briefing, digest)));
    }

    /// The edition of a briefing that the shelf shows.
    record Shown(long number, Edition edition) {}

    /// A content that was met.
    ///
    /// @param edition the accepted edition that it is; empty while it was not accepted
    record Sighting(Instant seen, Optional<Long> edition) {}
}
