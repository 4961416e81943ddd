package org.lectern.statistics.text;

import java.util.Arrays;
import org.lectern.briefing.Span;

/// A text as a row of tokens: words, runs of digits, single signs, each with its place and its sentence.
///
/// Asked beyond its ends, it answers with an empty token of kind [Kind#NONE], so that a grammar may look ahead freely.
public final class Tokens {

    private final String text;
    private final Language language;
    private final Row row;
    private long looks;

    Tokens(String text, Language language, Row row) {
        this.text = text;
        this.language = language;
        this.row = row;
    }

    public static Tokens of(String text, Language language) {
        return new Tokens(text, language, new Tokenizer(text).row());
    }

    public String text() {
        return text;
    }

    public Language language() {
        return language;
    }

    public int size() {
        return row.size;
    }

    public Kind kind(int token) {
        looks++;
        return has(token) ? row.kinds[token] : Kind.NONE;
    }

    /// The token in lower case, with straight quotes and narrow forms: `％` is `%`, `’` is `'`.
    public String lower(int token) {
        looks++;
        return has(token) ? row.lowers[token] : "";
    }

    /// The token as it is written.
    public String written(int token) {
        looks++;
        return has(token) ? text.substring(row.starts[token], row.ends[token]) : "";
    }

    public boolean is(int token, String lower) {
        return lower(token).equals(lower);
    }

    public boolean isWord(int token) {
        return kind(token) == Kind.WORD;
    }

    public boolean isDigits(int token) {
        return kind(token) == Kind.DIGITS;
    }

    /// Whether the token is a word that begins with a capital letter.
    public boolean isCapital(int token) {
        return isWord(token) && Character.isUpperCase(text.charAt(row.starts[token]));
    }

    public int start(int token) {
        return has(token) ? row.starts[token] : token < 0 ? 0 : text.length();
    }

    public int end(int token) {
        return has(token) ? row.ends[token] : token < 0 ? 0 : text.length();
    }

    /// Whether nothing stands between a token and the one before it.
    public boolean isGlued(int token) {
        looks++;
        return has(token) && has(token - 1) && row.starts[token] == row.ends[token - 1];
    }

    /// The same token, or the next one where this is a hyphen between words, glued to both or to none.
    public int overHyphen(int token) {
        return is(token, "-") && isGlued(token) == isGlued(token + 1) ? token + 1 : token;
    }

    /// The number of the sentence that a token stands in, from 0.
    public int sentence(int token) {
        return has(token) ? row.sentences[token] : token < 0 ? -1 : sentences();
    }

    public int sentences() {
        return row.size == 0 ? 0 : row.sentences[row.size - 1] + 1;
    }

    public boolean inOneSentence(int token, int other) {
        return has(token) && has(other) && row.sentences[token] == row.sentences[other];
    }

    /// The first token of a sentence.
    public int sentenceStart(int sentence) {
        return sentence < sentences() ? row.sentenceStarts[sentence] : row.size;
    }

    /// The token after the last one of a sentence.
    public int sentenceEnd(int sentence) {
        return sentenceStart(sentence + 1);
    }

    /// The first token that ends after an offset: the one there, or the next.
    public int at(int offset) {
        var found = Arrays.binarySearch(row.ends, 0, row.size, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// From the start of one token to the end of the token before another.
    public Span span(int from, int to) {
        return new Span(start(from), Math.max(start(from), end(to - 1)));
    }

    public String words(int from, int to) {
        return text.substring(start(from), Math.max(start(from), end(to - 1)));
    }

    /// How often tokens were asked for: the measure of the work done on a text.
    public long looks() {
        return looks;
    }

    private boolean has(int token) {
        return token >= 0 && token < row.size;
    }

    /// What a token is.
    public enum Kind {
        /// Letters with their marks.
        WORD,
        /// Digits without signs or separators.
        DIGITS,
        /// A single ideograph.
        HAN,
        /// Any other single character.
        SIGN,
        /// Beyond the ends of the text.
        NONE
    }
}
