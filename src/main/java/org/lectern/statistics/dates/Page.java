package org.lectern.statistics.dates;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.Vocabulary.Role;
import org.lectern.statistics.text.NumberWords;
import org.lectern.statistics.text.Numeral;
import org.lectern.statistics.text.Numerals;
import org.lectern.statistics.text.Tokens;

/// A text under reading: its tokens with what they are in dates, the reference date, and what was named last.
final class Page {

    private static final int LOOK_AROUND = 14;
    private static final int LOOK_BACK = 10;
    private static final int LOOK_NEAR = 6;
    private static final BigDecimal MOST = BigDecimal.valueOf(9999);

    final Tokens tokens;
    final LocalDate ref;
    final Han han;
    private final @Nullable Term[] terms;
    private @Nullable Numeral counted;
    private int countedAt = -1;
    private @Nullable Numeral ordered;
    private int orderedAt = -1;
    private @Nullable Stretch recent;
    private int recentSentence = -1;

    Page(Tokens tokens, LocalDate ref) {
        this.tokens = tokens;
        this.ref = ref;
        han = new Han(tokens);
        terms = new Term[tokens.size()];
        for (var at = 0; at < terms.length; at++) {
            terms[at] = tokens.isWord(at) ? Vocabulary.ENGLISH.term(tokens.lower(at)) : null;
        }
    }

    int size() {
        return terms.length;
    }

    /// What a token is worth in a role; [Vocabulary#NONE] when it does not have it.
    int value(int at, Role role) {
        if (at < 0 || at >= terms.length) {
            return Vocabulary.NONE;
        }
        var term = terms[at];
        return term == null ? Vocabulary.NONE : term.value(role);
    }

    boolean is(int at, Role role) {
        return value(at, role) != Vocabulary.NONE;
    }

    boolean is(int at, String lower) {
        return tokens.is(at, lower);
    }

    /// Whether a time may begin at a token; its words alone are looked at.
    boolean mayBegin(int at) {
        var term = terms[at];
        if ((term != null && term.opens()) || tokens.isDigits(at)) {
            return true;
        }
        if (!tokens.isWord(at)) {
            return tokens.is(at, "'") && tokens.isDigits(at + 1);
        }
        var lower = tokens.lower(at);
        return switch (lower) {
            case "quarter" -> true;
            case "a", "an" -> is(at + 1, Role.UNIT) || is(at + 1, Role.FEW) || is(at + 1, "half")
                    || is(at + 2, Role.UNIT);
            case "the" -> is(at + 1, Role.UNIT) || is(at + 1, Role.DEFINITE) || is(at + 1, "past");
            case "q", "h", "fy", "cy" -> tokens.isDigits(at + 1);
            case "final", "closing", "half" -> true;
            case "these" -> is(at + 1, "days");
            case "another", "all" -> is(at + 1, Role.UNIT);
            case "end", "beginning", "start", "middle" -> is(at + 1, "of") && is(at + 2, Role.UNIT);
            case "early", "late", "mid" -> is(at + 1, Role.DAYPART) || (isHyphen(at + 1) && is(at + 2, Role.DAYPART));
            case "semi" -> isHyphen(at + 1);
            default -> NumberWords.isNumberWord(lower) || NumberWords.isOrdinal(lower);
        };
    }

    /// Whether a word is a number or its article.
    boolean isNumberWord(int at) {
        var lower = tokens.lower(at);
        return NumberWords.isNumberWord(lower) || NumberWords.isOrdinal(lower) || lower.equals("a")
                || lower.equals("an")
                || lower.equals("half");
    }

    /// Whether a plural noun stands at a token, so that a number before it counts.
    boolean isCounted(int at) {
        var lower = tokens.lower(at);
        return (tokens.isWord(at) && !tokens.isCapital(at) && lower.length() > 3 && lower.endsWith("s")
                && !lower.endsWith("ss") && !lower.equals("sales") && !lower.equals("results")
                && !lower.equals("earnings") && !lower.equals("has") && !lower.equals("this")
                && !lower.equals("across") && !lower.equals("always"))
                || is(at, Role.COUNTED);
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
    @Nullable
    Numeral count(int at) {
        if (countedAt != at) {
            countedAt = at;
            counted = tokens.isDigits(at) || NumberWords.isNumberWord(tokens.lower(at)) || is(at, "half")
                    ? Numerals.at(tokens, at).filter(each -> each.value().compareTo(MOST) <= 0).orElse(null)
                    : null;
        }
        return counted;
    }

    @Nullable
    Numeral ordinal(int at) {
        if (orderedAt != at) {
            orderedAt = at;
            var lower = tokens.lower(at);
            ordered = tokens.isDigits(at) || NumberWords.isOrdinal(lower) || NumberWords.isNumberWord(lower)
                    ? Numerals.ordinalAt(tokens, at).filter(each -> each.value().compareTo(MOST) <= 0).orElse(null)
                    : null;
        }
        return ordered;
    }

    /// Whether a day is told as ahead: as times are, or by the present of a verb that sets it: `opens Friday`.
    boolean setsDay(int from, int to) {
        var before = is(from - 1, "on") || is(from - 1, "at") || is(from - 1, "the") || is(from - 1, "again")
                ? from - 2
                : from - 1;
        if (is(before, Role.STARTS) || (is(from - 1, "as") && is(from - 2, "early"))) {
            return true;
        }
        for (var at = from - 1; at >= from - LOOK_BACK && tokens.inOneSentence(at, from); at--) {
            if (isFuture(at) || isFinite(at)) {
                break;
            }
            if (is(at, Role.STARTS) && tokens.lower(at).endsWith("s")) {
                return true;
            }
        }
        return looksAhead(from, to);
    }

    /// Whether the sentence looks ahead near a token: `will open in May`. The nearest verb before it decides, else the
    /// nearest behind it.
    boolean looksAhead(int from, int to) {
        for (var at = from - 1; at >= from - LOOK_AROUND && tokens.inOneSentence(at, from); at--) {
            if (isFuture(at) || isFinite(at)) {
                return isFuture(at);
            }
        }
        for (var at = to; at < to + LOOK_NEAR && tokens.inOneSentence(at, from); at++) {
            if (isFuture(at) || isPast(at)) {
                return isFuture(at);
            }
        }
        return is(from - 1, "by") || is(from - 1, "until") || is(from - 1, "till");
    }

    /// Whether a word looks ahead; the month of May does not.
    private boolean isFuture(int at) {
        return is(at, Role.FUTURE) && (!is(at, Role.MONTH) || !tokens.isCapital(at));
    }

    /// Whether a word is the past form of a verb, and no participle: `will be closed`.
    private boolean isFinite(int at) {
        return isPast(at) && !is(at - 1, "be") && !is(at - 1, "been") && !is(at - 1, "stay") && !is(at - 1, "remain");
    }

    void name(Stretch stretch, int at) {
        recent = stretch;
        recentSentence = tokens.sentence(at);
    }

    /// Whether a word is the past form of a verb, as far as its ending tells.
    boolean isPast(int at) {
        var lower = tokens.lower(at);
        return tokens.isWord(at) && !is(at, Role.FUTURE) && (is(at, Role.PAST_VERB)
                || (lower.endsWith("ed") && !lower.endsWith("eed") && lower.length() > 4 && !lower.equals("hundred")));
    }

    /// The year that was named last; that of the reference date when none was.
    int yearNamed() {
        return recent == null ? ref.getYear() : recent.first().getYear();
    }

    /// The year of `last year`, `this year`, `that year`, from its first word.
    int deicticYear(int at) {
        return is(at, "that") ? yearNamed() : ref.getYear() + value(at, Role.DEICTIC);
    }

    /// The year that was named last in the same sentence; that of the reference date when none was.
    int yearNear(int at) {
        return recent != null && recentSentence == tokens.sentence(at) && !recent.first().isAfter(ref)
                ? recent.first().getYear()
                : ref.getYear();
    }

    /// What was named last, when it was of this grain.
    @Nullable
    Stretch recent() {
        return recent;
    }
}
