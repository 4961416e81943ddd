package org.lectern.briefing;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/// The forms that some texts of a briefing have: each reads one, or throws an [IllegalArgumentException].
final class Forms {

    static final String ID = "an id of at most 100 lower-case letters, digits and single hyphens";
    static final String DAY = "a day of the calendar, such as 2022-06-10";
    static final String PERIOD = "a period in the ISO 8601 form, such as 2022, 2022-06, 2022-06-10 or 2021-10/2022-06";
    static final String UNIT = "a unit: a UCUM code, an ISO 4217 code or a noun in braces, such as %, CNY/a or {users}/d";
    static final String ADDRESS = "an absolute address that begins with https://, http:// or urn:";
    static final String LANGUAGE = "a BCP 47 language tag, such as en";
    static final String TOPIC = "a topic of one to %d names with slashes between them, such as Platforms/WeChat"
            .formatted(Limits.TOPIC_LEVELS);

    private static final Pattern ID_FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");
    private static final Pattern DAY_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /// Factors, each an atom with its exponent, a noun in braces or both, joined by points and slashes.
    private static final Pattern UNIT_FORM = Pattern
            .compile("(?:[A-Za-z0-9%'\"\\[\\]_*^+-]++(?:\\{[^{}]++})?+|\\{[^{}]++})"
                    + "(?:[./](?:[A-Za-z0-9%'\"\\[\\]_*^+-]++(?:\\{[^{}]++})?+|\\{[^{}]++}))*+");

    private Forms() {}

    static String id(String text) {
        return match(ID_FORM, text, 100);
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(match(DAY_FORM, text, 10));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static Unit unit(String text) {
        return new Unit(match(UNIT_FORM, text, 100));
    }

    static URI address(String text) {
        try {
            var address = new URI(text);
            var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            var sound = switch (scheme) {
                case "http", "https" -> address.getRawAuthority() != null && !address.getRawAuthority().isEmpty();
                case "urn" -> address.isOpaque();
                default -> false;
            };
            if (!sound) {
                throw new IllegalArgumentException(text);
            }
            return address;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static String language(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static Topic topic(String text) {
        var topic = Topic.parse(text);
        if (topic.path().size() > Limits.TOPIC_LEVELS) {
            throw new IllegalArgumentException(text);
        }
        return topic;
    }

    /// A title or label: on one line, as it is shown.
    static String line(String text) {
        return text.strip().replaceAll("\\R", " ");
    }

    private static String match(Pattern form, String text, int longest) {
        if (text.length() > longest || !form.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
