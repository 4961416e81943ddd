package org.lectern.briefing;

/// Shows what was found in a file within a message: short, on one line, nothing in it that a terminal would obey.
final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    static String quoted(String found) {
        return "“" + plain(found) + "”";
    }

    static String plain(String found) {
        var shown = new StringBuilder();
        var count = 0;
        for (var at = 0; at < found.length(); count++) {
            if (count == LONGEST) {
                return shown.append('…').toString();
            }
            var c = found.codePointAt(at);
            shown.append(visible(c) ? Character.toString(c) : named(c));
            at += Character.charCount(c);
        }
        return shown.toString();
    }

    /// One character, with its number where it cannot be seen.
    static String character(int c) {
        return visible(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c) ? Character.toString(c) : named(c);
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE ->
                false;
            default -> true;
        };
    }

    private static String named(int c) {
        return "U+%04X".formatted(c);
    }
}
