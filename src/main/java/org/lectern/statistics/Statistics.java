package org.lectern.statistics;

import java.time.LocalDate;
import java.util.List;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;

/// Finds the statistics of a text: what each is worth, in which unit, how closely it holds, what it measures.
public final class Statistics {

    private Statistics() {}

    /// All statistics of a text, in its order; no two overlap.
    ///
    /// @param reference the day that `last year` and `in May` are told from
    public static List<Finding> find(String text, Language language, LocalDate reference) {
        return new Finder(Tokens.of(text, language), reference).find();
    }
}
