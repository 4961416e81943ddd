package org.lectern.ui.editions;

import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.ItemRef;
import org.lectern.library.Edition;

/// An edition that is open to be read.
///
/// @param item where the reader was
/// @param edition the one that is read
/// @param content what it says; empty when its copy is damaged
/// @param kept the editions that can be read instead, the newest first
/// @param shown the one that is on the shelf
record Opened(ItemRef item, Edition edition, Optional<Briefing> content, List<Edition> kept, Edition shown) {

    Opened {
        kept = List.copyOf(kept);
    }

    /// Whether it is the one on the shelf.
    boolean current() {
        return edition.equals(shown);
    }

    /// Whether it was ever shown, so that it can be shown again.
    boolean canBeShown() {
        return !current() && content.isPresent() && kept.contains(edition);
    }
}
