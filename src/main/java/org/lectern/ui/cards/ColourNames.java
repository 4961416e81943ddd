package org.lectern.ui.cards;

import java.util.Locale;
import java.util.Map;
import org.lectern.annotation.Colour;
import org.lectern.ui.fx.Messages;

/// What the colours are called: by the user, where a colour was given a name, else by what it looks like.
public record ColourNames(Map<Colour, String> given) {

    public ColourNames {
        given = Map.copyOf(given);
    }

    public String of(Colour colour) {
        var name = given.get(colour);
        return name == null ? Messages.get("cards.colour." + colour.name()) : name;
    }

    /// The style class that sets the colour of a mark.
    public static String style(Colour colour) {
        return "mark-" + colour.name().toLowerCase(Locale.ROOT);
    }
}
