package org.lectern.cli;

import java.time.LocalDate;
import java.util.List;
import org.lectern.statistics.Finding;
import org.lectern.statistics.Reading;
import org.lectern.statistics.Statistics;
import org.lectern.statistics.text.Language;

/// How texts are read where they do not say themselves.
///
/// @param language a BCP 47 tag; empty to tell it from the letters
/// @param reference the day that words such as `last year` are told from
record StatisticsSettings(String language, LocalDate reference) {

    List<Finding> find(String text) {
        return find(text, language, reference);
    }

    List<Finding> find(String text, String tag, LocalDate day) {
        return read(text, tag, day).findings();
    }

    /// Reads a text that may say itself what it is.
    ///
    /// @param tag the text's own language; empty when it names none
    /// @param day the text's own day
    Reading read(String text, String tag, LocalDate day) {
        var chosen = tag.isEmpty() ? language : tag;
        return Statistics.read(text, chosen.isEmpty() ? Language.guess(text) : Language.of(chosen), day);
    }
}
