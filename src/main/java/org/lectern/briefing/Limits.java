package org.lectern.briefing;

/// How large a briefing file may be: far beyond any that was written to be read, and small enough that none is slow.
final class Limits {

    static final int FILE_BYTES = 16 * 1024 * 1024;
    static final int DEPTH = 200;
    static final int TOKENS = 2_000_000;
    static final int TEXT_CHARACTERS = 4_000_000;
    static final int NUMBER_DIGITS = 1000;

    /// Topics are a tree to walk down, not a chain.
    static final int TOPIC_LEVELS = 8;

    /// Each quote is looked for in the whole text of its item, so their number and the text's length are bounded.
    static final int BODY_CHARACTERS = 200_000;
    static final int FIGURES = 500;
    static final int QUOTE_CHARACTERS = 300;
    static final int AROUND_CHARACTERS = 32;

    private Limits() {}
}
