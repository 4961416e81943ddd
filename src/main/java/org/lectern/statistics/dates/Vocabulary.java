package org.lectern.statistics.dates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The words of dates and what they are worth, read from tables.
final class Vocabulary {

    /// What a word is not, when it does not have a role.
    static final int NONE = Integer.MIN_VALUE;
    static final Vocabulary ENGLISH = new Vocabulary();

    private final Map<String, Term> words = new HashMap<>(1024);

    private Vocabulary() {
        for (var line : lines("english.txt")) {
            var colon = line.indexOf(':');
            var role = Role.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (var entry : line.substring(colon + 1).strip().split(" +", -1)) {
                var equals = entry.indexOf('=');
                var word = equals < 0 ? entry : entry.substring(0, equals);
                words.computeIfAbsent(word, none -> new Term()).add(role,
                        equals < 0 ? 1 : Integer.parseInt(entry.substring(equals + 1)));
            }
        }
    }

    /// The lines of a table beside this class, without its comments.
    static List<String> lines(String table) {
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything a word is in dates; null when it is nothing.
    @Nullable
    Term term(String lower) {
        return words.get(lower);
    }

    /// What a word does in a date.
    enum Role {
        MONTH(true), WEEKDAY(true), UNIT(true), SEASON(true),
        /// `last`, `this`, `next`
        DEICTIC(true),
        /// The same before a number of units: `the past three years`
        SPAN(true), DAYWORD(true), NOW(true), PAST(true), DAYPART(true), SET(true), EVERY(true), DECADE(true),
        FEW(true),
        /// `a full year`, `the whole week`
        WHOLE(false),
        /// `weeklong`
        LASTING(true),
        FISCAL(true),
        /// A short form, which may end with a point
        SHORT(false), PLURAL(false),
        /// `early`, `mid`, `the end of`
        PART(false),
        /// `ago`, `later`
        AGO(false),
        /// `since`, `by`
        OPEN(false),
        /// What has its time behind `the`: `the near future`, `the turn of the century`
        DEFINITE(false),
        /// What compares a stretch with that of another year: `the corresponding quarter`
        COMPARED(true),
        /// Looks ahead: `will`, `scheduled`
        FUTURE(false),
        /// Looks ahead where a time follows at once: `opens Friday`
        STARTS(false),
        /// The past form of a verb that does not end in `ed`
        PAST_VERB(false),
        /// What stands before a year rather than before a number
        BEFORE_YEAR(false),
        /// What stands before a number rather than before a year
        BEFORE_AMOUNT(false),
        /// What stands before a length of time: `for a year`, not `$5 a year`
        OPENS_LENGTH(false), ZONE(false),
        /// What numbers rooms and products: `room 1901`
        LABEL(false),
        /// What is counted or measured, besides plurals in small letters
        COUNTED(false),
        /// What a year may stand behind with a plural: `the 2021 figures`
        OWNER(false);

        private final boolean opens;

        Role(boolean opens) {
            this.opens = opens;
        }

        /// Whether a time may begin with such a word.
        boolean opens() {
            return opens;
        }
    }
}
