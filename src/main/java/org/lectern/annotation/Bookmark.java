package org.lectern.annotation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ItemRef;

/// A mark on an item, or on a place in it.
///
/// @param place empty when the item as a whole is meant
public record Bookmark(UUID id, ItemRef item, Optional<Selector> place, Instant created) {}
