package org.lectern.statistics.concept;

/// The part that a word has in its sentence.
enum Tag {
    NOUN, NAME, ADJECTIVE, DETERMINER,
    /// `'s`
    POSSESSIVE, PREPOSITION,
    /// `to` before a verb
    TO, VERB,
    /// A form in `-ing` that is no noun
    PARTICIPLE, AUXILIARY, ADVERB, CONJUNCTION, SUBORDINATE, RELATIVE, PRONOUN, NUMBER,
    /// What a number is given in: `percent`, `tonnes`, `million`
    MEASURE, CURRENCY, COMMA, OPEN, CLOSE, STOP;

    /// Whether a noun chunk may hold the word.
    boolean inChunk() {
        return this == NOUN || this == NAME || this == ADJECTIVE || this == POSSESSIVE;
    }

    boolean isNoun() {
        return this == NOUN || this == NAME;
    }

    boolean isVerbal() {
        return this == VERB || this == AUXILIARY;
    }
}
