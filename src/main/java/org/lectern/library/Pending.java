package org.lectern.library;

import org.lectern.briefing.Briefing;

/// A new edition that waits to be accepted, beside the one that is shown until then.
///
/// @param shown the edition on the shelf
/// @param waiting the edition that the file holds now
/// @param before what the shown edition says
/// @param after what the waiting edition says; never equal to it
public record Pending(Edition shown, Edition waiting, Briefing before, Briefing after) {}
