package org.lectern.ui.cards;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.lectern.ui.fx.Messages;

/// Says in plain words when something was written.
public final class When {

    private static final int FEW_DAYS = 6;

    private When() {}

    public static String words(Instant then, ZonedDateTime now) {
        var at = then.atZone(now.getZone());
        var days = ChronoUnit.DAYS.between(at.toLocalDate(), now.toLocalDate());
        if (days < 0 || days > FEW_DAYS) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(at);
        }
        return Messages.get("cards.when", days,
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(at));
    }

    /// Date and time to the minute.
    public static String exactly(Instant then) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale())
                .format(then.atZone(ZoneId.systemDefault()));
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }
}
