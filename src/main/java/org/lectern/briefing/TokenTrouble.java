package org.lectern.briefing;

import java.util.List;
import java.util.Optional;

/// Walks over the texts, numbers and words of JSON, and tells of the first that is not written as it must be.
final class TokenTrouble {

    private static final List<String> WORDS = List.of("true", "false", "null");

    private final String text;
    private int at;
    private Optional<String> told = Optional.empty();

    TokenTrouble(String text) {
        this.text = text;
    }

    /// What is wrong with the token that was walked over last; empty when nothing is.
    Optional<String> told() {
        return told;
    }

    /// Where it is wrong.
    int at() {
        return at;
    }

    /// Whether a text, a number, an object, a list or one of the three words begins here.
    boolean begins(int from) {
        if (from == text.length()) {
            return false;
        }
        var c = text.charAt(from);
        return c == '"' || c == '-' || c == '{' || c == '[' || digit(c) || WORDS.contains(word(from));
    }

    /// Walks over the text, number or word that begins here, and gives its end.
    int end(int from) {
        at = from;
        var c = text.charAt(from);
        if (c == '"') {
            string();
        } else if (c == '-' || digit(c)) {
            number();
        } else {
            at += word(from).length();
        }
        return at;
    }

    /// What stands at a place, in words.
    String found(int from) {
        if (from == text.length()) {
            return "the end of the file";
        }
        var word = word(from);
        return word.length() > 1 ? Excerpt.quoted(word) : Excerpt.character(text.codePointAt(from));
    }

    private String word(int from) {
        var end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private void string() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            var c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                tell("a quotation mark at the end of the text", "a line break", "write \\n for a line break in a text");
                return;
            }
            if (c < ' ') {
                tell("no control character in a text", found(at), "write \\u%04x for it".formatted((int) c));
                return;
            }
            at++;
            if (c == '\\' && !escape()) {
                return;
            }
        }
        if (at == text.length()) {
            tell("a quotation mark at the end of the text", found(at), "add what is missing from here on");
            return;
        }
        at++;
    }

    private boolean escape() {
        if (at == text.length()) {
            return true;
        }
        var c = text.charAt(at);
        if (c == 'u') {
            at++;
            for (var end = at + 4; at < end; at++) {
                if (at == text.length() || Character.digit(text.charAt(at), 16) < 0 || text.charAt(at) > 'f') {
                    tell("four hexadecimal digits after \\u", found(at), "mend it, or write \\\\ for a backslash");
                    return false;
                }
            }
            return true;
        }
        if ("\"\\/bfnrt".indexOf(c) < 0) {
            tell("one of \" \\ / b f n r t u after a backslash", Excerpt.character(text.codePointAt(at)),
                    "write \\\\ for a backslash");
            return false;
        }
        at++;
        return true;
    }

    private void number() {
        if (text.charAt(at) == '-') {
            at++;
        }
        var zero = at < text.length() && text.charAt(at) == '0';
        var first = at;
        if (!digits("a digit after the minus")) {
            return;
        }
        if (zero && at > first + 1) {
            at = first;
            tell("a number without zeros before it", "0", "remove them");
            return;
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            if (!digits("a digit after the decimal point")) {
                return;
            }
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            digits("a digit in the exponent");
        }
    }

    private boolean digits(String what) {
        var from = at;
        while (at < text.length() && digit(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            tell(what, found(at), "mend the number");
        }
        return at > from;
    }

    private void tell(String expected, String found, String remedy) {
        told = Optional.of("expected %s, found %s; %s".formatted(expected, found, remedy));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
