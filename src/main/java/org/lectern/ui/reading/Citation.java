package org.lectern.ui.reading;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.lectern.briefing.Span;
import org.lectern.ui.fx.Messages;

/// Words of an article, with where they are from, as they are pasted into a report.
final class Citation {

    private Citation() {}

    static String of(Reading reading, Span span) {
        var date = reading.briefing().published()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.getDefault()));
        var words = reading.text().words(span).replace("\n", " ");
        var cited = new StringBuilder(Messages.get("reading.citation", words, reading.item().title(),
                reading.briefing().title(), reading.briefing().publisher(), date));
        for (var source : reading.item().sources()) {
            cited.append('\n').append(Messages.get("reading.citation.source", source.title(), source.publisher(),
                    source.url().toString()));
        }
        return cited.toString();
    }
}
