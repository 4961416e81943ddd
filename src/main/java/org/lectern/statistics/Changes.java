package org.lectern.statistics;

import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.NumberWords;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Numerals;
import org.lectern.statistics.text.Tokens;

/// Reads the direction of change: from the verb that governs a quantity, or from the noun or comparative behind it.
final class Changes {

    /// How far back a verb may stand from `by 5 %` or `to 30`, with its object between.
    private static final int FAR = 12;

    /// How far back it may stand from what is changed and by how much.
    private static final int OBJECT = 5;

    private final Tokens tokens;

    Changes(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Where the words around a quantity say that it went.
    ///
    /// @param to the token behind the quantity and its unit
    Change of(Quantity quantity, int to) {
        if (tokens.language() == Language.CHINESE) {
            return HanChanges.before(tokens, quantity.from());
        }
        if (quantity.unit().code().equals("{times}") && Words.is("up", tokens.lower(quantity.from()))) {
            return Change.UP;
        }
        var share = quantity.unit().isNone() && quantity.form() == Form.FRACTION;
        var behind = behind(share ? FindingKind.PERCENT : quantity.unit().kind(), to);
        if (behind != Change.NONE || isLength(quantity) || isAdjective(quantity)) {
            return behind;
        }
        var before = before(quantity);
        return before == Change.NONE && quantity.isRange() ? fromEnd(quantity) : before;
    }

    /// `5 % higher`, `a 5 % increase`, `5 % year-on-year growth`, `5 % below average`.
    private Change behind(FindingKind kind, int to) {
        if (kind == FindingKind.PERCENT && tokens.inOneSentence(to - 1, to)) {
            switch (tokens.lower(to)) {
                case "above" -> {
                    return Change.UP;
                }
                case "below" -> {
                    return Change.DOWN;
                }
                case "up", "down" -> {
                    return isLast(to) ? tokens.is(to, "up") ? Change.UP : Change.DOWN : Change.NONE;
                }
                default -> {
                    // What follows says it in other words, if at all.
                }
            }
        }
        for (var at = to; at < to + 3 && tokens.inOneSentence(to - 1, at); at++) {
            var word = tokens.lower(at);
            if (tokens.is(at + 1, "of") || isVerb(at)) {
                break;
            }
            if (Words.is("higher", word)) {
                return Change.UP;
            }
            if (Words.is("lower", word)) {
                return isNoFall(word, kind) ? Change.NONE : Change.DOWN;
            }
            if (!tokens.isWord(at) || Words.is("stop", word)) {
                break;
            }
        }
        return Change.NONE;
    }

    /// `limits of 20mph cut deaths`.
    private boolean isVerb(int at) {
        return Words.is("changers", tokens.lower(at)) && tokens.isWord(at + 1)
                && !Words.is("stop", tokens.lower(at + 1));
    }

    /// `62 % up on last year`, but not `5 % up to now`.
    private boolean isLast(int at) {
        return !tokens.inOneSentence(at, at + 1) || tokens.is(at + 1, "on") || tokens.is(at + 1, "from")
                || (!tokens.isWord(at + 1) && !tokens.isDigits(at + 1));
    }

    /// A loss of money is an amount like others, and what is taken off is a part or a price.
    private static boolean isNoFall(String word, FindingKind kind) {
        return (word.startsWith("loss") && kind == FindingKind.CURRENCY)
                || (word.equals("off") && kind != FindingKind.CURRENCY && kind != FindingKind.PERCENT);
    }

    /// An age, or the time in which something went: `fell in six hours`.
    private boolean isLength(Quantity quantity) {
        return quantity.unit().kind() == FindingKind.AGE || (quantity.unit().kind() == FindingKind.DURATION
                && Words.is("during", tokens.lower(quantity.from() - 1)));
    }

    /// `10.9-inch`, `72-hour`: it describes what follows.
    private boolean isAdjective(Quantity quantity) {
        var unit = quantity.unit();
        return !unit.isNone() && !unit.isMoney() && !quantity.isRange()
                && unit.kind() != FindingKind.PERCENT && unit.kind() != FindingKind.RATIO
                && tokens.is(unit.to() - 2, "-") && tokens.isGlued(unit.to() - 1);
    }

    private Change before(Quantity quantity) {
        var from = quantity.from();
        if (tokens.is(from - 1, "from") && !quantity.isRange()) {
            return Change.NONE;
        }
        var led = false;
        for (var at = from - 1; at >= from - FAR && tokens.inOneSentence(at, from); at--) {
            var word = tokens.lower(at);
            if (Words.is("up", word) && !(word.equals("up") && isParticle(at))) {
                return isNoun(at, from) || isFunding(word, led, from) ? Change.NONE : Change.UP;
            }
            if (Words.is("down", word)) {
                return isNoun(at, from) || isDownwards(at)
                        || (isNoFall(word, quantity.unit().kind()) && !isOffPoints(at, quantity))
                        ? Change.NONE
                        : Change.DOWN;
            }
            if (word.equals("than") && !Words.is("compares", tokens.lower(at - 1))) {
                break;
            }
            led |= Words.is("directs", word) || (word.equals("from") && quantity.isRange());
            var passes = Words.is("between", word) || Words.is("approximately", word);
            if (!passes && !(led ? isPassed(at, word) : isObject(at, word, quantity))) {
                break;
            }
        }
        return Change.NONE;
    }

    /// Whether a verb reaches over a word to a number that a preposition leads to.
    private boolean isPassed(int at, String word) {
        return ((tokens.isWord(at) || tokens.isDigits(at) || "%$.-'".contains(word)) && !Words.is("breaks", word))
                || (word.equals(",")
                        && (tokens.isGlued(at + 1) || tokens.is(at + 1, "to") || tokens.is(at + 1, "from")));
    }

    /// `cut prices 10 %`: what a verb changes by so many percent.
    private boolean isObject(int at, String word, Quantity quantity) {
        return quantity.unit().kind() == FindingKind.PERCENT && tokens.isWord(at)
                && (Words.is("definite", word) || (!Words.is("stop", word) && !NumberWords.isNumberWord(word)))
                && quantity.from() - at <= OBJECT;
    }

    /// `the index was off 12 points`.
    private boolean isOffPoints(int at, Quantity quantity) {
        return quantity.unit().code().equals("{points}") && at == quantity.from() - 1
                && Words.is("quoted", tokens.lower(at - 1));
    }

    /// `touched down`, `wrote off`, `can fell`.
    private boolean isDownwards(int at) {
        var before = tokens.lower(at - 1);
        return switch (tokens.lower(at)) {
            case "down" -> Words.is("downwards", before);
            case "off" -> Words.is("parts", before);
            case "fell" -> Words.is("modal", before);
            default -> false;
        };
    }

    /// `went from 7,500 to 1,500`: the ends of a range themselves tell, where a verb says that something moved or the
    /// first end is the greater one.
    private Change fromEnd(Quantity quantity) {
        var from = quantity.from();
        if (!tokens.is(from - 1, "from")) {
            return Change.NONE;
        }
        var number = from;
        while (number < quantity.to() && Numerals.at(tokens, number).isEmpty()) {
            number++;
        }
        if (Numerals.at(tokens, number).filter(first -> first.value().compareTo(quantity.upper()) == 0).isPresent()) {
            return Change.DOWN;
        }
        for (var at = from - 2; quantity.value().signum() != 0 && at > from - OBJECT
                && tokens.inOneSentence(at, from); at--) {
            if (Words.is("moved", tokens.lower(at))) {
                return Change.UP;
            }
        }
        return Change.NONE;
    }

    /// `raised $5m` speaks of money that came in.
    private boolean isFunding(String word, boolean led, int from) {
        return word.startsWith("rais") && !led && !tokens.isDigits(from);
    }

    /// `up to 5` and `make up 5` speak of no rise.
    private boolean isParticle(int at) {
        return (tokens.is(at + 1, "to") && !Words.is("up", tokens.lower(at - 1))
                && !Words.is("moved", tokens.lower(at - 1)))
                || Words.is("makes", tokens.lower(at - 1));
    }

    /// Whether a word of change with nothing of change between it and the number names something else: `a cut 500 wide`.
    private boolean isNoun(int at, int from) {
        return tokens.is(at - 1, "the") && at == from - 1;
    }
}
