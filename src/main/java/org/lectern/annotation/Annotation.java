package org.lectern.annotation;

import java.time.Instant;
import java.util.UUID;
import org.lectern.briefing.ItemRef;

/// A highlight with the note on it.
///
/// @param note empty when there is none
public record Annotation(UUID id, ItemRef item, Anchor anchor, Colour colour, String note, Instant created,
        Instant modified) {}
