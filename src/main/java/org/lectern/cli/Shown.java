package org.lectern.cli;

/// Words for the terminal.
final class Shown {

    private Shown() {}

    /// A line without the control characters that a file may bring, which a terminal would obey.
    static String line(String line) {
        return line.codePoints().map(c -> Character.isISOControl(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// How many there are of something: `1 note`, `2 notes`.
    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
