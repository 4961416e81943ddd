package org.lectern.statistics.dates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.Vocabulary.Role;
import org.lectern.statistics.text.NumberWords;
import org.lectern.statistics.text.Numeral;
import org.lectern.statistics.text.Numerals;
import org.lectern.statistics.text.Tokens;

/// A text under reading: its tokens with what they are in dates, the reference date, and what was named last.
final class Page {

    private static final int LOOK_AROUND = 14;
    private static final BigDecimal MOST = BigDecimal.valueOf(9999);

    final Tokens tokens;
    final LocalDate ref;
    private final @Nullable Map<Role, Integer>[] roles;
    private @Nullable Stretch recent;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Page(Tokens tokens, LocalDate ref) {
        this.tokens = tokens;
        this.ref = ref;
        roles = new Map[tokens.size()];
        for (var at = 0; at < roles.length; at++) {
            roles[at] = tokens.isWord(at) ? Vocabulary.ENGLISH.roles(tokens.lower(at)) : null;
        }
    }

    int size() {
        return roles.length;
    }

    /// What a token is worth in a role; [Vocabulary#NONE] when it does not have it.
    int value(int at, Role role) {
        if (at < 0 || at >= roles.length) {
            return Vocabulary.NONE;
        }
        var of = roles[at];
        return of == null ? Vocabulary.NONE : of.getOrDefault(role, Vocabulary.NONE);
    }

    boolean is(int at, Role role) {
        return value(at, role) != Vocabulary.NONE;
    }

    boolean is(int at, String lower) {
        return tokens.is(at, lower);
    }

    /// Whether a time may begin at a token.
    boolean mayBegin(int at) {
        return roles[at] != null || tokens.isDigits(at) || tokens.isWord(at) && isNumberWord(at) || tokens.is(at, "'");
    }

    boolean isNumberWord(int at) {
        var lower = tokens.lower(at);
        return NumberWords.isNumberWord(lower) || NumberWords.isOrdinal(lower) || lower.equals("a") || lower.equals("an")
                || lower.equals("half") || lower.equals("one");
    }

    /// Whether a hyphen joins the tokens before and after it.
    boolean isHyphen(int at) {
        return "-–‑".contains(tokens.lower(at)) && tokens.kind(at) == Tokens.Kind.SIGN && tokens.isGlued(at)
                && tokens.isGlued(at + 1);
    }

    /// The digits of a token as a number; [Vocabulary#NONE] when it is none or has more than four digits.
    int digits(int at) {
        var lower = tokens.lower(at);
        return tokens.isDigits(at) && lower.length() <= 4 ? Integer.parseInt(lower) : Vocabulary.NONE;
    }

    boolean hasDigits(int at, int count) {
        return tokens.isDigits(at) && tokens.lower(at).length() == count;
    }

    /// The number that begins at a token, in digits or in words, when a date may hold it.
    @Nullable Numeral count(int at) {
        if (!tokens.isDigits(at) && !NumberWords.isNumberWord(tokens.lower(at)) && !is(at, "half")) {
            return null;
        }
        var number = Numerals.at(tokens, at);
        return number.filter(each -> each.value().compareTo(MOST) <= 0).orElse(null);
    }

    @Nullable Numeral ordinal(int at) {
        if (!tokens.isDigits(at) && !NumberWords.isOrdinal(tokens.lower(at)) && !NumberWords.isNumberWord(tokens.lower(at))) {
            return null;
        }
        return Numerals.ordinalAt(tokens, at).filter(each -> each.value().compareTo(MOST) <= 0).orElse(null);
    }

    /// Whether the sentence looks ahead near a token: `will open on Friday`.
    boolean looksAhead(int from, int to) {
        for (var at = from - 1; at >= from - LOOK_AROUND && tokens.inOneSentence(at, from); at--) {
            if (is(at, Role.FUTURE)) {
                return true;
            }
        }
        for (var at = to; at < to + 6 && tokens.inOneSentence(at, from); at++) {
            if (is(at, Role.FUTURE)) {
                return true;
            }
        }
        return is(from - 1, "by");
    }

    void name(Stretch stretch) {
        recent = stretch;
    }

    /// What was named last, when it was of this grain.
    @Nullable Stretch recent() {
        return recent;
    }
}
