package org.lectern.ui.editions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.lectern.library.Edition;
import org.lectern.ui.fx.Messages;

/// Writes the dates of editions.
final class EditionDates {

    private EditionDates() {}

    /// The day that the edition itself names: `3 May 2024`.
    static String published(Edition edition) {
        return date(edition.published());
    }

    /// When the library first met it, to the minute, as two may come on one day.
    static String seen(Edition edition) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .format(edition.seen().atZone(ZoneId.systemDefault()));
    }

    /// Both, so that two editions of one day can be told apart.
    static String both(Edition edition) {
        return Messages.get("editions.dates", published(edition), seen(edition));
    }

    static String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .format(date);
    }
}
