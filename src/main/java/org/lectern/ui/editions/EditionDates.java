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

    /// The day on which the library first met it.
    static String seen(Edition edition) {
        return date(LocalDate.ofInstant(edition.seen(), ZoneId.systemDefault()));
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
