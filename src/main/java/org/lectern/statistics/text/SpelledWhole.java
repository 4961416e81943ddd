package org.lectern.statistics.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.lectern.statistics.text.Numeral.Form;

/// A whole number in English words, read from left to right: each word must fit into the room that the one before it
/// leaves, so that `two thousand three hundred` is one number and `three four` are two.
final class SpelledWhole {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LIMITLESS = BigDecimal.TEN.pow(60);

    private final Tokens tokens;
    private final int from;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    /// What may still be added to the group is below this.
    private BigDecimal room = LIMITLESS;
    private BigDecimal lastScale = LIMITLESS;
    private boolean afterScale;

    private SpelledWhole(Tokens tokens, int from) {
        this.tokens = tokens;
        this.from = from;
        at = from;
    }

    static Optional<Numeral> read(Tokens tokens, int from) {
        if (!tokens.isWord(from)) {
            return Optional.empty();
        }
        var number = new SpelledWhole(tokens, from);
        return number.begin() ? Optional.of(number.rest()) : Optional.empty();
    }

    private boolean begin() {
        var word = tokens.lower(from);
        if (word.equals("a") || word.equals("an")) {
            return NumberWords.times(tokens.lower(from + 1)).signum() != 0 && !tokens.lower(from + 1).endsWith("s")
                    && tokens.inOneSentence(from, from + 1) && start();
        }
        if (NumberWords.isSmall(word)) {
            return add(word);
        }
        return isBareScale(word) && start() && times(word);
    }

    private boolean start() {
        group = BigDecimal.ONE;
        at = tokens.is(from, "a") || tokens.is(from, "an") ? from + 1 : from;
        room = BigDecimal.ZERO;
        return true;
    }

    /// `hundred fifteen`, `thousand nine hundred`: a scale with no number before it, but one behind it.
    private boolean isBareScale(String word) {
        var times = NumberWords.times(word);
        return times.signum() != 0 && !word.endsWith("s") && !word.equals("dozen")
                && NumberWords.isSmall(tokens.lower(from + 1)) && tokens.inOneSentence(from, from + 1);
    }

    private Numeral rest() {
        for (var next = next(); next > 0 && take(tokens.lower(next), next); next = next()) {
        }
        return new Numeral(from, at, total.add(group), Form.WORDS);
    }

    /// The next word of the number, over a hyphen, an `and` or a comma where these may stand; 0 when there is none.
    private int next() {
        var next = tokens.overHyphen(at);
        var joined = afterScale && (tokens.is(next, "and") || (tokens.is(next, ",") && tokens.isGlued(next)));
        if (joined) {
            var comma = tokens.is(next, ",");
            next++;
            if (comma && tokens.is(next, "and")) {
                next++;
            }
            if (!NumberWords.isSmall(tokens.lower(next)) || (comma && !isGroup(next))) {
                return 0;
            }
        }
        return tokens.inOneSentence(from, next) ? next : 0;
    }

    /// Whether a hundred or a scale follows, so that a comma before it is one of a number and not of a list.
    private boolean isGroup(int token) {
        var behind = tokens.overHyphen(token + 1);
        if (NumberWords.isSmall(tokens.lower(behind)) && behind > token + 1) {
            behind++;
        }
        return NumberWords.times(tokens.lower(behind)).compareTo(HUNDRED) >= 0;
    }

    private boolean take(String word, int token) {
        var before = at;
        at = token;
        if (NumberWords.isSmall(word) ? add(word) : times(word)) {
            return true;
        }
        at = before;
        return false;
    }

    private boolean add(String word) {
        var value = NumberWords.small(word);
        if (value.compareTo(room) >= 0 || (value.signum() == 0 && at > from)) {
            return false;
        }
        group = group.add(value);
        room = value.compareTo(BigDecimal.valueOf(20)) >= 0 || value.signum() == 0
                ? BigDecimal.TEN
                : BigDecimal.ZERO;
        afterScale = false;
        at++;
        return true;
    }

    private boolean times(String word) {
        var value = NumberWords.times(word);
        if (value.signum() == 0) {
            return false;
        }
        if (group.signum() == 0) {
            total = total.multiply(value);
        } else if (value.compareTo(HUNDRED) <= 0) {
            if (group.compareTo(HUNDRED) >= 0 && value.compareTo(HUNDRED) == 0) {
                return false;
            }
            group = timesLast(value);
            room = value;
        } else {
            if (value.compareTo(lastScale) >= 0) {
                total = total.add(group).multiply(value);
            } else {
                total = total.add(group.multiply(value));
            }
            group = BigDecimal.ZERO;
            lastScale = value;
            room = value;
        }
        if (total.precision() - total.scale() > 40) {
            return false;
        }
        afterScale = true;
        at++;
        return true;
    }

    /// A dozen multiplies only what was last added: `three hundred and two dozens` is 324.
    private BigDecimal timesLast(BigDecimal value) {
        var hundreds = group.subtract(group.remainder(HUNDRED));
        return value.compareTo(HUNDRED) < 0 && hundreds.signum() != 0
                ? hundreds.add(group.remainder(HUNDRED).multiply(value))
                : group.multiply(value);
    }
}
