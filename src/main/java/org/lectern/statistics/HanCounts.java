package org.lectern.statistics;

import java.util.Optional;
import org.lectern.statistics.text.Tokens;
import org.lectern.statistics.text.Tokens.Kind;

/// What a Chinese number counts: behind a classifier, as in `3000家企业`, or without one, as in `450万用户`.
final class HanCounts {

    private static final int LONGEST = 4;
    /// What no noun goes beyond.
    private static final String STOPS = "的在和与及或是为达了中占同比由将被已";

    private HanCounts() {}

    static Optional<UnitPhrase> behind(Tokens tokens, int at) {
        for (var length = LONGEST; length > 0; length--) {
            var words = tokens.words(at, at + length);
            if (Words.is("han.counted", words) && tokens.inOneSentence(at, at + length - 1)) {
                return Optional.of(phrase(words, at + length));
            }
        }
        return Words.is("han.classifier", tokens.lower(at)) ? noun(tokens, at + 1) : Optional.empty();
    }

    private static Optional<UnitPhrase> noun(Tokens tokens, int from) {
        var to = from;
        while (to - from < LONGEST && tokens.kind(to) == Kind.HAN && tokens.inOneSentence(from, to)
                && !STOPS.contains(tokens.lower(to))) {
            to++;
        }
        return to == from ? Optional.empty() : Optional.of(phrase(tokens.words(from, to), to));
    }

    private static UnitPhrase phrase(String words, int to) {
        return new UnitPhrase(to, words.equals("人") ? "{people}" : "{" + words + "}", words, FindingKind.COUNT);
    }
}
