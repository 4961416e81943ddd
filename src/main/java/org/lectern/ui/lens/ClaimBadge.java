package org.lectern.ui.lens;

import java.util.Locale;
import javafx.scene.control.Label;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.lens.NumberFacts.Claim;

/// Says in a word whose a number is that the briefing does not list: found, unsure, or yours.
final class ClaimBadge extends Label {

    ClaimBadge(Claim claim) {
        super(Messages.get("numbers.badge." + claim.name().toLowerCase(Locale.ROOT)));
        getStyleClass().addAll("claim-badge", "claim-" + claim.name().toLowerCase(Locale.ROOT));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
