package org.lectern.ui.reading;

import java.util.Locale;
import java.util.Map;
import org.lectern.annotation.Colour;
import org.lectern.ui.fx.Messages;

/// What the colours of highlights are called: by the reader, where a colour has a name, else by what it looks like.
record ColourNames(Map<Colour, String> given) {

    static final ColourNames NONE = new ColourNames(Map.of());

    ColourNames {
        given = Map.copyOf(given);
    }

    String of(Colour colour) {
        var name = given.get(colour);
        return name == null ? Messages.get("reading.colour." + style(colour)) : name;
    }

    /// The name of a colour in the stylesheets.
    static String style(Colour colour) {
        return colour.name().toLowerCase(Locale.ROOT);
    }
}
