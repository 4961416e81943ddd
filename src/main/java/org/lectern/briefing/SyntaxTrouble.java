package org.lectern.briefing;

import java.util.Optional;

/// Finds the first place at which a text stops being JSON, and words for what should stand there.
///
/// Only a text that the parser refused is looked at again, so that no other pays for the words.
final class SyntaxTrouble {

    private static final String VALUE = "a value: an object, a list, a text, a number, true, false or null";

    private final String text;
    private final TokenTrouble tokens;
    /// The brackets that are open, the innermost last.
    private final StringBuilder open = new StringBuilder();
    private int at;
    private boolean afterComma;

    private SyntaxTrouble(String text) {
        this.text = text;
        this.tokens = new TokenTrouble(text);
    }

    /// @param around the value that was read when the parser stopped
    static Refusal refusal(String text, Place around) {
        var trouble = new SyntaxTrouble(text);
        var told = trouble.find();
        return new Refusal(new Place(trouble.at, around.parent(), around.step()), text, told);
    }

    private String find() {
        var next = Next.VALUE;
        while (true) {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (next == Next.END && at == text.length()) {
                return "expected JSON, found what cannot be read; mend it";
            }
            var c = at < text.length() ? text.charAt(at) : '\0';
            var moved = c == closing() && closes(next) ? Optional.of(close()) : step(next, c);
            if (moved.isEmpty()) {
                return "expected %s, found %s; %s".formatted(expected(next), tokens.found(at), remedy(next, c));
            }
            next = moved.get();
            if (tokens.told().isPresent()) {
                at = tokens.at();
                return tokens.told().get();
            }
        }
    }

    private Optional<Next> step(Next next, char c) {
        return switch (next) {
            case FIRST_NAME, NAME -> c == '"' ? Optional.of(token(Next.COLON)) : Optional.empty();
            case COLON -> c == ':' ? Optional.of(sign(Next.VALUE)) : Optional.empty();
            case FIRST_VALUE, VALUE -> value(c);
            case COMMA -> {
                if (c != ',') {
                    yield Optional.empty();
                }
                var name = closing() == '}';
                at++;
                afterComma = true;
                yield Optional.of(name ? Next.NAME : Next.VALUE);
            }
            case END -> Optional.empty();
        };
    }

    private Optional<Next> value(char c) {
        return switch (c) {
            case '{', '[' -> {
                open.append(c);
                yield Optional.of(sign(c == '{' ? Next.FIRST_NAME : Next.FIRST_VALUE));
            }
            default -> tokens.begins(at) ? Optional.of(token(afterValue())) : Optional.empty();
        };
    }

    private Next token(Next next) {
        at = tokens.end(at);
        afterComma = false;
        return next;
    }

    private Next sign(Next next) {
        at++;
        afterComma = false;
        return next;
    }

    private Next close() {
        open.setLength(open.length() - 1);
        return sign(afterValue());
    }

    private Next afterValue() {
        return open.isEmpty() ? Next.END : Next.COMMA;
    }

    private static boolean closes(Next next) {
        return next == Next.FIRST_NAME || next == Next.FIRST_VALUE || next == Next.COMMA;
    }

    /// What would close the innermost bracket; never found when none is open.
    private char closing() {
        return open.isEmpty() ? '\uFFFF' : open.charAt(open.length() - 1) == '{' ? '}' : ']';
    }

    private String expected(Next next) {
        return switch (next) {
            case FIRST_NAME -> "a name in quotation marks or }";
            case NAME -> "a name in quotation marks";
            case COLON -> "a colon after the name";
            case FIRST_VALUE -> VALUE + ", or ]";
            case VALUE -> VALUE;
            case COMMA -> "a comma or " + closing();
            case END -> "the end of the file after the briefing";
        };
    }

    private String remedy(Next next, char c) {
        if (at == text.length()) {
            return "add what is missing from here on";
        }
        if (text.startsWith("//", at) || text.startsWith("/*", at)) {
            return "JSON has no comments, remove it";
        }
        if (next == Next.END) {
            return "remove what follows the last }";
        }
        if (afterComma && (c == '}' || c == ']')) {
            return "remove the comma before it";
        }
        if (c == '\'' || c == '“' || c == '”') {
            return "write \" around names and texts";
        }
        return next == Next.COMMA && tokens.begins(at) ? "set a comma before it" : "mend it";
    }

    /// What may come next.
    private enum Next {
        FIRST_NAME, NAME, COLON, FIRST_VALUE, VALUE, COMMA, END
    }
}
