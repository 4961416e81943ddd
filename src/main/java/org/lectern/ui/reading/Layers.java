package org.lectern.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.annotation.Colour;

/// The names of the layers on which spans are painted, as the stylesheets have them.
///
/// They are all laid out on every page before anything is painted, and what is laid later lies on top. The priorities of the
/// engine would say the same, but it breaks down when some text gets a layer of low priority after others of a higher one.
final class Layers {

    static final String FLASH = "flash";
    static final String FIND = "find";
    static final String FOUND = "found";
    static final String MOVED = "moved";
    static final String CHANGED = "changed";
    static final String LIT = "lit";
    static final String CHOSEN = "chosen";

    /// All of them, from bottom to top.
    static final List<String> ALL = all();

    private Layers() {}

    /// The layer of highlights.
    static String of(Colour colour, boolean noted) {
        return name(colour) + (noted ? "-noted" : "");
    }

    /// The name of a colour.
    static String name(Colour colour) {
        return colour.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> all() {
        var all = new ArrayList<String>();
        for (var noted : new boolean[]{false, true}) {
            for (var colour : Colour.values()) {
                all.add(of(colour, noted));
            }
        }
        all.addAll(List.of(FLASH, FIND, FOUND, MOVED, CHANGED, LIT, CHOSEN));
        return List.copyOf(all);
    }
}
