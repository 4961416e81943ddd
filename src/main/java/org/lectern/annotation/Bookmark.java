package org.lectern.annotation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lectern.briefing.ItemRef;

/// A mark on an item, or on a place in it.
///
/// @param anchor the place; empty when the item as a whole is meant
public record Bookmark(UUID id, ItemRef item, Optional<Anchor> anchor, Instant created) {}
