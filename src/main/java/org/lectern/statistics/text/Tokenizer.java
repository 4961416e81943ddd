package org.lectern.statistics.text;

import java.util.Locale;
import org.lectern.statistics.text.Tokens.Kind;

/// Cuts a text into tokens in one pass over its characters.
final class Tokenizer {

    private static final String[] ASCII = new String[128];
    static {
        for (var c = 0; c < ASCII.length; c++) {
            ASCII[c] = String.valueOf((char) c).toLowerCase(Locale.ROOT);
        }
    }

    private final char[] chars;
    private final Row row;

    Tokenizer(String text) {
        chars = text.toCharArray();
        row = new Row(chars.length / 4 + 16);
    }

    Row row() {
        var at = 0;
        while (at < chars.length) {
            at = isSpace(chars[at]) ? at + 1 : token(at);
        }
        new SentenceBounds(chars, row).mark();
        return row;
    }

    private int token(int at) {
        var c = chars[at];
        if (Character.isDigit(c)) {
            return digits(at);
        }
        if (isHan(c)) {
            row.add(at, at + 1, Kind.HAN, String.valueOf(c));
            return at + 1;
        }
        if (Character.isLetter(c)) {
            return word(at);
        }
        var end = Character.isHighSurrogate(c) && at + 1 < chars.length && Character.isLowSurrogate(chars[at + 1])
                ? at + 2
                : at + 1;
        row.add(at, end, Kind.SIGN, end == at + 1 ? sign(c) : new String(chars, at, 2));
        return end;
    }

    private int digits(int at) {
        var end = at;
        while (end < chars.length && Character.isDigit(chars[end])) {
            end++;
        }
        row.add(at, end, Kind.DIGITS, narrow(at, end));
        return end;
    }

    private int word(int at) {
        var end = at;
        while (end < chars.length && isWordPart(chars[end])) {
            end++;
        }
        row.add(at, end, Kind.WORD, lower(at, end));
        return end;
    }

    private String narrow(int at, int end) {
        for (var i = at; i < end; i++) {
            if (chars[i] > '9') {
                var written = new StringBuilder(end - at);
                for (var j = at; j < end; j++) {
                    written.append((char) ('0' + Character.digit(chars[j], 10)));
                }
                return written.toString();
            }
        }
        return end == at + 1 ? ascii(chars[at]) : new String(chars, at, end - at);
    }

    private String lower(int at, int end) {
        return end == at + 1 && chars[at] < 128
                ? ascii(chars[at])
                : new String(chars, at, end - at).toLowerCase(Locale.ROOT);
    }

    private static String ascii(char c) {
        var written = ASCII[c];
        return written == null ? String.valueOf(c) : written;
    }

    private static String sign(char c) {
        var plain = switch (c) {
            case '’', '‘', 'ʼ', '′' -> '\'';
            case '“', '”', '″' -> '"';
            case '‐', '‑' -> '-';
            case '−' -> '−';
            case '。' -> '。';
            case '～', '〜', '∼' -> '~';
            case '￥' -> '¥';
            case '￡' -> '£';
            default -> c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        };
        return plain < 128 ? ascii(plain) : String.valueOf(plain);
    }

    static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    static boolean isHan(char c) {
        return c >= '\u3007' && (c <= '\u3007' || (c >= '\u3400' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff'));
    }

    private static boolean isWordPart(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : !isHan(c) && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
