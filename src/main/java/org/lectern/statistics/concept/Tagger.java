package org.lectern.statistics.concept;

import java.util.Set;
import org.lectern.statistics.concept.Lexicon.Role;
import org.lectern.statistics.text.NumberWords;

/// Gives each word of a sentence its part: by what the list says it may be, by its ending, and by its neighbours.
final class Tagger {

    private static final Set<String> BEFORE_AMOUNT = Set.of("to", "by", "from", "at", "for", "around", "on", "up",
            "down",
            "its", "their", "his", "her", "out", "off", "in", "with", "as");

    private static final Set<String> MODALS = Set.of("will", "would", "shall", "should", "can", "could", "may", "might",
            "must", "cannot", "won't", "wouldn't", "didn't", "doesn't", "don't");

    private final Words words;
    private final Lexicon lexicon;

    Tagger(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    void tag() {
        for (var at = 0; at < words.size(); at++) {
            words.tags[at] = one(at);
        }
    }

    private Tag one(int at) {
        if (!words.isLetters(at)) {
            return words.isDigits(at) ? digits(at) : sign(at);
        }
        var lower = words.lower(at);
        var roles = lexicon.of(lower);
        if (NumberWords.isNumberWord(lower) && !(lower.equals("one") && before(at) == Tag.DETERMINER)) {
            return Tag.NUMBER;
        }
        if (NumberWords.isScale(lower) || (after(at, Tag.NUMBER) && words.isGlued(at))) {
            return Tag.MEASURE;
        }
        if (lower.equals("per") && words.lower(at + 1).equals("cent") && after(at, Tag.NUMBER)) {
            return Tag.MEASURE;
        }
        var function = function(at, lower, roles);
        if (function != Tag.STOP) {
            return function;
        }
        if (words.isCapital(at) && ((at > 0 && !opens(at)) || (roles.isEmpty() && !isPlainOpener(at)))) {
            return roles.contains(Role.MEASURE) && (after(at, Tag.NUMBER) || after(at, Tag.MEASURE))
                    ? Tag.MEASURE
                    : Tag.NAME;
        }
        if (roles.contains(Role.MEASURE) && (after(at, Tag.NUMBER) || after(at, Tag.MEASURE))) {
            return Tag.MEASURE;
        }
        return open(at, lower, roles);
    }

    private Tag digits(int at) {
        var lower = words.lower(at);
        var last = lower.charAt(lower.length() - 1);
        return Character.isDigit(last) ? Tag.NUMBER : lower.indexOf('-') > 0 ? Tag.ADJECTIVE : Tag.NUMBER;
    }

    private Tag sign(int at) {
        return switch (words.lower(at)) {
            case "," -> Tag.COMMA;
            case "(", "[" -> Tag.OPEN;
            case ")", "]" -> Tag.CLOSE;
            case "$", "€", "£", "¥", "₹" -> Tag.CURRENCY;
            case "%", "°" -> Tag.MEASURE;
            case "'s", "'" -> Tag.POSSESSIVE;
            case "&" -> Tag.NAME;
            case "-", "/", "+", "~" -> before(at).inChunk() ? Tag.NOUN : Tag.ADVERB;
            case "\"" -> Tag.ADVERB;
            default -> words.tag(at - 1).isNoun() && Character.isLetter(words.lower(at).charAt(0))
                    ? Tag.NOUN
                    : Tag.STOP;
        };
    }

    /// Words that have no content; [Tag#STOP] when the word is another one.
    private Tag function(int at, String lower, Set<Role> roles) {
        if (roles.isEmpty()) {
            return Tag.STOP;
        }
        if (roles.contains(Role.AUXILIARY)) {
            return (lower.equals("may") && words.isCapital(at) && at > 0)
                    || (lower.equals("will") && before(at) == Tag.DETERMINER)
                            ? Tag.NOUN
                            : Tag.AUXILIARY;
        }
        if (lower.equals("to")) {
            return (lexicon.is(words.lower(at + 1), Role.VERB) && !endsAmount(at))
                    || lexicon.is(words.lower(at + 1), Role.AUXILIARY)
                            ? Tag.TO
                            : Tag.PREPOSITION;
        }
        if (lower.equals("that")) {
            return that(at);
        }
        if (roles.contains(Role.RELATIVE)) {
            return Tag.RELATIVE;
        }
        if (isAmountAhead(at + 1) && roles.contains(Role.VAGUE) && !lower.equals("at")
                && !lower.equals("as") && !lower.equals("a") && !roles.contains(Role.DETERMINER)) {
            return Tag.ADVERB;
        }
        if (roles.contains(Role.PREPOSITION)) {
            return isParticle(at, roles) ? Tag.ADVERB : Tag.PREPOSITION;
        }
        if (roles.contains(Role.CONJUNCTION)) {
            return Tag.CONJUNCTION;
        }
        if (roles.contains(Role.SUBORDINATE)) {
            return Tag.SUBORDINATE;
        }
        if (roles.contains(Role.DETERMINER) && !roles.contains(Role.PRONOUN)) {
            return Tag.DETERMINER;
        }
        if (lower.equals("there") && before(at).isNoun()) {
            return Tag.ADVERB;
        }
        if (roles.contains(Role.PRONOUN)) {
            return roles.contains(Role.DETERMINER) && !isVerbAhead(at + 1) ? Tag.DETERMINER : Tag.PRONOUN;
        }
        return Tag.STOP;
    }

    private boolean endsAmount(int at) {
        return (words.is(at - 1, Tag.NUMBER) || words.is(at - 1, Tag.MEASURE)) && !isAmountAhead(at + 2);
    }

    private Tag that(int at) {
        if (before(at).isVerbal()) {
            return Tag.SUBORDINATE;
        }
        return before(at).isNoun() || words.is(at - 1, Tag.COMMA) ? Tag.RELATIVE : Tag.DETERMINER;
    }

    /// A word such as `up`, that here belongs to its verb: `went up by`, `are down 3%`.
    private boolean isParticle(int at, Set<Role> roles) {
        if (!roles.contains(Role.ADVERB)) {
            return false;
        }
        return isAmountAhead(at + 1) || lexicon.is(words.lower(at + 1), Role.PREPOSITION)
                || at + 1 >= words.size() - 1;
    }

    private Tag open(int at, String lower, Set<Role> roles) {
        if (lower.equals("back") && before(at) == Tag.VERB) {
            return Tag.ADVERB;
        }
        var verbal = roles.contains(Role.VERB) || roles.contains(Role.THIRD) || isPast(roles, lower)
                || roles.contains(Role.GERUND) || (lower.endsWith("ing") && lower.length() > 5 && roles.isEmpty());
        if (roles.isEmpty() && MODALS.contains(words.lower(at - 1))) {
            return Tag.VERB;
        }
        if (verbal) {
            return new VerbTagger(words, lexicon).tag(at, roles);
        }
        if ((roles.contains(Role.ADVERB) && !roles.contains(Role.NOUN)
                && !(roles.contains(Role.ADJECTIVE) && isNounAhead(at + 1)))
                || (lower.endsWith("ly") && !roles.contains(Role.ADJECTIVE) && lower.length() > 4)) {
            return Tag.ADVERB;
        }
        if ((roles.contains(Role.ADJECTIVE) && !roles.contains(Role.NOUN)) || isAdjective(lower)) {
            return Tag.ADJECTIVE;
        }
        return Tag.NOUN;
    }

    static boolean isPast(Set<Role> roles, String lower) {
        return roles.contains(Role.PAST) || roles.contains(Role.IRREGULAR)
                || (lower.endsWith("ed") && lower.length() > 4 && !roles.contains(Role.NOUN));
    }

    private static boolean isAdjective(String lower) {
        return lower.endsWith("able") || lower.endsWith("ible") || lower.endsWith("ous") || lower.endsWith("ful")
                || lower.endsWith("less") || lower.endsWith("ical") || lower.endsWith("-based")
                || lower.endsWith("-old") || lower.endsWith("-resistant") || lower.endsWith("-free")
                || lower.endsWith("-style");
    }

    /// Whether an amount begins here: digits, a sign of money, a number word.
    boolean isAmountAhead(int at) {
        if (at >= words.size()) {
            return false;
        }
        return words.isDigits(at) || "$€£¥₹~<>".contains(words.lower(at)) || NumberWords.isNumberWord(words.lower(at))
                || (words.lower(at).equals("us") && at + 1 < words.size() && "$".equals(words.lower(at + 1)))
                || (lexicon.is(words.lower(at), Role.VAGUE) && !lexicon.is(words.lower(at), Role.DETERMINER)
                        && at + 1 < words.size() && (words.isDigits(at + 1) || "$€£".contains(words.lower(at + 1))
                                || words.lower(at + 1).equals("than")));
    }

    /// Whether what follows is what a verb may be followed by: an amount, an article, a word such as `to` or `by`.
    boolean isObjectAhead(int at) {
        return isAmountAhead(at) || lexicon.is(words.lower(at), Role.DETERMINER)
                || BEFORE_AMOUNT.contains(words.lower(at))
                || lexicon.is(words.lower(at), Role.ADVERB);
    }

    private boolean isVerbAhead(int at) {
        var roles = lexicon.of(words.lower(at));
        return roles.contains(Role.AUXILIARY) || ((roles.contains(Role.PAST) || roles.contains(Role.THIRD)
                || roles.contains(Role.IRREGULAR)) && !roles.contains(Role.NOUN)) || roles.contains(Role.PREPOSITION);
    }

    private boolean isNounAhead(int at) {
        return at < words.size() && words.isLetters(at) && !lexicon.is(words.lower(at), Role.PREPOSITION)
                && !lexicon.is(words.lower(at), Role.AUXILIARY) && !lexicon.is(words.lower(at), Role.CONJUNCTION);
    }

    private boolean opens(int at) {
        var tag = words.tag(at - 1);
        return tag == Tag.STOP || words.lower(at - 1).equals("\"") || tag == Tag.OPEN;
    }

    /// A first word that the list does not know is a plain noun when it looks like one in the plural.
    private boolean isPlainOpener(int at) {
        return at == 0 && words.lower(at).endsWith("s") && words.size() > 1
                && !words.isCapital(Math.min(1, words.size() - 1));
    }

    private Tag before(int at) {
        return words.tag(at - 1);
    }

    private boolean after(int at, Tag tag) {
        return words.tag(at - 1) == tag;
    }
}
