package org.lectern.history;

import java.time.Instant;
import java.util.Optional;
import org.lectern.briefing.ItemRef;

/// One thing the user did, as the history lists it.
///
/// @param verb what was done, in the feature's own word, such as `HIGHLIGHT`
/// @param item the item it was done to; empty when there is none or more than one
/// @param count how many things it changed
/// @param undone whether it is taken back at present
public record Step(long number, String verb, Optional<ItemRef> item, int count, Instant at, boolean undone) {}
