package org.lectern.anchoring;

/// What a character is compared as: the many quotes, dashes and spaces are one each.
final class Glyphs {

    /// Stands for a character that is not compared at all.
    static final char NOTHING = '\0';

    private Glyphs() {}

    static int plain(int character) {
        if (character < 0x80) {
            return character <= ' ' || character == 0x7F ? ' ' : character;
        }
        return switch (character) {
            case '«', '»', '“', '”', '„', '‟', '″', '‶', '「', '」', '『', '』', '＂', '〝', '〞', '〟' -> '"';
            case '‘', '’', '‚', '‛', '‹', '›', '′', '‵', '＇', 'ʼ' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '﹣', '－' -> '-';
            case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> ' ';
            case 0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x061C,
                    0xFEFF ->
                NOTHING;
            default -> other(character);
        };
    }

    private static int other(int character) {
        if (character >= 0x2000 && character <= 0x200A) {
            return ' ';
        }
        var unseen = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069)
                || (character >= 0xFE00 && character <= 0xFE0F);
        return unseen ? NOTHING : character;
    }

    /// Whether words of this script are written without spaces between them, so that each character counts as a word.
    static boolean standsAlone(int character) {
        return character >= 0x0E00 && (Character.isIdeographic(character) || within(character, 0x3040, 0x30FF)
                || within(character, 0x0E00, 0x0EFF) || within(character, 0x1000, 0x109F)
                || within(character, 0x1780, 0x17FF));
    }

    private static boolean within(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
