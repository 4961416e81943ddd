package org.lectern.statistics.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What each word may be, read from a list; verbs are bent by rule.
final class Lexicon {

    private static final Lexicon ENGLISH = read("words.txt");
    private static final Set<Role> NOTHING = Set.of();

    private final Map<String, Set<Role>> words = new HashMap<>(8192);

    private Lexicon() {}

    static Lexicon english() {
        return ENGLISH;
    }

    Set<Role> of(String lower) {
        return words.getOrDefault(lower, NOTHING);
    }

    boolean is(String lower, Role wanted) {
        return of(lower).contains(wanted);
    }

    private static Lexicon read(String file) {
        var lexicon = new Lexicon();
        try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .forEach(lexicon::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void line(String line) {
        var colon = line.indexOf(':');
        var kind = line.substring(0, colon);
        for (var word : line.substring(colon + 1).strip().split("\\s+", -1)) {
            switch (kind) {
                case "verb" -> verb(word);
                case "both" -> {
                    verb(word);
                    add(word, Role.NOUN);
                    add(withS(word), Role.NOUN);
                }
                default -> add(word.replace('’', '\''), Role.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
        }
    }

    private void verb(String base) {
        add(base, Role.VERB);
        var stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        var last = base.charAt(base.length() - 1);
        add(withS(base), Role.THIRD);
        add(isSoft(base) ? base.substring(0, base.length() - 1) + "ied" : stem + "ed", Role.PAST);
        add(base.endsWith("ee") ? base + "ing" : stem + "ing", Role.GERUND);
        if (isShort(base)) {
            add(base + last + "ed", Role.PAST);
            add(base + last + "ing", Role.GERUND);
        }
    }

    /// The third person of a verb, the plural of a noun.
    private static String withS(String base) {
        var hissing = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x")
                || base.endsWith("o");
        return isSoft(base) ? base.substring(0, base.length() - 1) + "ies" : hissing ? base + "es" : base + "s";
    }

    private static boolean isSoft(String base) {
        return base.endsWith("y") && !isVowel(base.charAt(base.length() - 2));
    }

    /// Whether the last letter may be doubled: `cut`, `drop`, `commit`.
    private static boolean isShort(String base) {
        var length = base.length();
        return length > 2 && !isVowel(base.charAt(length - 1)) && isVowel(base.charAt(length - 2))
                && !isVowel(base.charAt(length - 3)) && "wxy".indexOf(base.charAt(length - 1)) < 0;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private void add(String word, Role kind) {
        words.computeIfAbsent(word, none -> EnumSet.noneOf(Role.class)).add(kind);
    }

    /// What the list says of a word. The last ones tell what a noun means rather than what part it has.
    enum Role {
        DETERMINER, PREPOSITION, CONJUNCTION, SUBORDINATE, RELATIVE, PRONOUN, AUXILIARY, ADVERB, ADJECTIVE, NOUN,
        MEASURE,
        /// A verb's base form
        VERB,
        /// `rises`
        THIRD,
        /// `rose`, `risen`
        PAST,
        /// The same, of a verb that does not bend by rule
        IRREGULAR,
        /// `rising`
        GERUND,
        /// A noun that says how something moved: `rise`
        CHANGE,
        /// A noun that says only that something is measured: `total`
        EMPTY, GENERIC,
        /// A stretch of time: `week`
        TIME,
        /// What stands between a verb and a number: `about`
        VAGUE,
        /// A verb whose subject tells the figure and is not what it is about: `says`
        SPEECH
    }
}
