package org.lectern.statistics.concept;

import java.util.Set;
import org.lectern.statistics.concept.Lexicon.Role;

/// Decides whether a word that may be a verb is one here.
final class VerbTagger {

    private static final Set<String> PARTICLES = Set.of("up", "down", "off", "out");

    private final Words words;
    private final Lexicon lexicon;
    private final Tagger tagger;
    private final ClauseSoFar clause;

    VerbTagger(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        tagger = new Tagger(words, lexicon);
        clause = new ClauseSoFar(words, lexicon, tagger);
    }

    Tag tag(int at, Set<Role> roles) {
        var before = before(at);
        if (roles.contains(Role.GERUND) || (roles.isEmpty() && words.lower(at).endsWith("ing"))) {
            return gerund(at, roles, before);
        }
        if (Tagger.isPast(roles, words.lower(at))
                && !(roles.contains(Role.NOUN) && (before == Tag.DETERMINER || before == Tag.ADJECTIVE))) {
            return past(at, roles, before);
        }
        return present(at, roles, before);
    }

    private Tag gerund(int at, Set<Role> roles, Tag before) {
        if (before == Tag.AUXILIARY) {
            return Tag.VERB;
        }
        if (before == Tag.PREPOSITION && tagger.isAmountAhead(at + 1)) {
            return Tag.PARTICIPLE;
        }
        if (roles.contains(Role.NOUN) || (before == Tag.ADJECTIVE && !tagger.isObjectAhead(at + 1))) {
            return before.isNoun() && tagger.isAmountAhead(at + 1) ? Tag.PARTICIPLE : Tag.NOUN;
        }
        if (before == Tag.DETERMINER || before == Tag.POSSESSIVE) {
            return isNounAhead(at + 1) ? Tag.ADJECTIVE : Tag.NOUN;
        }
        return tagger.isObjectAhead(at + 1) || before == Tag.COMMA || (before.isNoun() && !isNounAhead(at + 1))
                ? Tag.PARTICIPLE
                : Tag.ADJECTIVE;
    }

    private Tag past(int at, Set<Role> roles, Tag before) {
        var attribute = before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.ADJECTIVE
                || before == Tag.NUMBER || before == Tag.MEASURE || before == Tag.PREPOSITION;
        if (attribute && isNounAhead(at + 1) && !(before == Tag.MEASURE && tagger.isObjectAhead(at + 1))) {
            return roles.contains(Role.NOUN) && before == Tag.PREPOSITION ? Tag.NOUN : Tag.ADJECTIVE;
        }
        if (before == Tag.DETERMINER) {
            return roles.contains(Role.NOUN) ? Tag.NOUN : Tag.ADJECTIVE;
        }
        if (at == 0 && isNounAhead(at + 1) && !roles.contains(Role.IRREGULAR)) {
            return Tag.ADJECTIVE;
        }
        if (before.isNoun() && clause.isOnlyVerb(at)) {
            return Tag.VERB;
        }
        if (roles.contains(Role.NOUN) && before.isNoun() && clause.governs(at)) {
            return Tag.NOUN;
        }
        if (roles.contains(Role.NOUN)
                && (before == Tag.PREPOSITION || (before == Tag.COMMA && !tagger.isObjectAhead(at + 1))
                        || (before.isNoun() && !clause.isPlural(at - 1) && !tagger.isObjectAhead(at + 1)))) {
            return Tag.NOUN;
        }
        return Tag.VERB;
    }

    private Tag present(int at, Set<Role> roles, Tag before) {
        var noun = roles.contains(Role.NOUN);
        if (roles.contains(Role.ADJECTIVE) && !noun && before != Tag.TO && before != Tag.PRONOUN
                && (isNounAhead(at + 1) || before == Tag.MEASURE || before == Tag.NUMBER || isCopula(at - 1))) {
            return Tag.ADJECTIVE;
        }
        if (before.isNoun() && PARTICLES.contains(words.lower(at + 1)) && !tagger.isAmountAhead(at + 2)
                && (clause.isPlural(at - 1) != roles.contains(Role.THIRD) || !clause.hasVerb(at))) {
            return Tag.VERB;
        }
        if (before == Tag.TO || before == Tag.PRONOUN || (before == Tag.RELATIVE && !noun)) {
            return Tag.VERB;
        }
        if (before == Tag.AUXILIARY) {
            return roles.contains(Role.VERB) && !isCopula(at - 1) ? Tag.VERB : Tag.NOUN;
        }
        if (before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.ADJECTIVE || before == Tag.PREPOSITION
                || before == Tag.NUMBER || (before == Tag.MEASURE && !tagger.isAmountAhead(at + 1))) {
            return roles.contains(Role.ADJECTIVE) && isNounAhead(at + 1) ? Tag.ADJECTIVE : Tag.NOUN;
        }
        if (!noun && !roles.contains(Role.ADJECTIVE)) {
            return before.isNoun() || before == Tag.CONJUNCTION || before == Tag.COMMA || before == Tag.ADVERB
                    || before == Tag.CLOSE || before == Tag.RELATIVE ? Tag.VERB : Tag.NOUN;
        }
        if (mayGovern(at, roles, before) && !roles.contains(Role.ADJECTIVE)) {
            return Tag.VERB;
        }
        return roles.contains(Role.ADJECTIVE) && !noun ? Tag.ADJECTIVE : Tag.NOUN;
    }

    /// Whether a word that may be a noun too is the verb of its clause: what stands before it can be its subject, what
    /// stands behind it its object, and nothing else there must be the verb.
    private boolean mayGovern(int at, Set<Role> roles, Tag before) {
        if (clause.governs(at) || (!clause.isObject(at + 1) && !isNounAhead(at + 1))) {
            return false;
        }
        if (before == Tag.CONJUNCTION) {
            return clause.hasVerb(at) && clause.isObject(at + 1) && !words.lower(at + 1).equals("in")
                    && !clause.isVerbAhead(at + 1);
        }
        if (before == Tag.RELATIVE) {
            return clause.isObject(at + 1) && !clause.isVerbAhead(at + 1);
        }
        if (before == Tag.COMMA) {
            return clause.closesInsertion(at) || (clause.hasVerb(at) && clause.isValue(at + 1));
        }
        if (!before.isNoun() || clause.isPlural(clause.head(at)) == roles.contains(Role.THIRD)) {
            return false;
        }
        return clause.isObject(at + 1)
                ? !words.lower(at + 1).equals("in") && !clause.isVerbAhead(at + 1)
                : at > 1 && clause.isOnlyVerb(at);
    }

    /// The part of the word before, over adverbs.
    private Tag before(int at) {
        var word = at - 1;
        while (word > 0 && words.is(word, Tag.ADVERB)) {
            word--;
        }
        return word < 0 ? Tag.STOP : words.tag(word);
    }

    private boolean isCopula(int at) {
        return Set.of("is", "are", "was", "were", "been", "being", "be").contains(words.lower(at));
    }

    private boolean isNounAhead(int at) {
        if (at >= words.size() || !words.isLetters(at)) {
            return false;
        }
        var roles = lexicon.of(words.lower(at));
        return roles.isEmpty() || roles.contains(Role.NOUN) || roles.contains(Role.ADJECTIVE)
                || roles.contains(Role.GERUND)
                || roles.contains(Role.CHANGE) || roles.contains(Role.TIME) || roles.contains(Role.VERB)
                || roles.contains(Role.THIRD)
                || roles.contains(Role.GENERIC);
    }
}
