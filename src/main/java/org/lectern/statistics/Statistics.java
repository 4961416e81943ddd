package org.lectern.statistics;

import java.time.LocalDate;
import java.util.List;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;

/// Finds the statistics of a text: what each is worth, in which unit, how closely it holds, what it measures, when.
public final class Statistics {

    private Statistics() {}

    /// All statistics of a text, in its order; no two overlap.
    ///
    /// @param reference the day that `last year` and `in May` are told from, such as the day of publication
    public static List<Finding> find(String text, Language language, LocalDate reference) {
        return read(text, language, reference).findings();
    }

    /// The statistics of a text and the times that it names.
    public static Reading read(String text, Language language, LocalDate reference) {
        return new Finder(Tokens.of(text, language), reference).read();
    }
}
