package org.lectern.anchoring;

import java.text.Normalizer;
import java.util.Random;

/// How one character of a text may be set otherwise, with the same words.
final class Typography {

    private Typography() {}

    static String quotesAndDashes(char character, Random random) {
        return switch (character) {
            case '’', '‘' -> "'";
            case '\'' -> "’";
            case '“', '”' -> "\"";
            case '"' -> "”";
            case '-' -> random.nextBoolean() ? "‑" : "–";
            case '–', '—' -> "-";
            default -> String.valueOf(character);
        };
    }

    static String spaces(char character, Random random) {
        return switch (character) {
            case ' ' -> switch (random.nextInt(8)) {
                case 0 -> "\n";
                case 1 -> "  ";
                case 2 -> "\u00A0";
                case 3 -> "\u202F";
                default -> " ";
            };
            case '\n' -> random.nextBoolean() ? "\n\n" : " ";
            default -> String.valueOf(character);
        };
    }

    static String forms(char character, Random random) {
        var letter = Character.isLetter(character) || Character.isDigit(character);
        if (!letter || Character.isIdeographic(character)) {
            return String.valueOf(character);
        }
        return switch (random.nextInt(24)) {
            case 0 -> character + "\u00AD";
            case 1 -> character + "\u200B";
            case 2 -> character < 0x7F ? String.valueOf((char) (character + 0xFEE0)) : String.valueOf(character);
            case 3 -> Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD);
            default -> String.valueOf(character);
        };
    }
}
