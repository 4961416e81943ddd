package org.lectern.statistics.dates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The words of dates and what they are worth, read from tables.
final class Vocabulary {

    /// What a word is not, when it does not have a role.
    static final int NONE = Integer.MIN_VALUE;
    static final Vocabulary ENGLISH = new Vocabulary();

    private final Map<String, Map<Role, Integer>> words = new HashMap<>(512);

    private Vocabulary() {
        for (var line : lines("english.txt")) {
            var colon = line.indexOf(':');
            var role = Role.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (var entry : line.substring(colon + 1).strip().split(" +")) {
                var equals = entry.indexOf('=');
                var word = equals < 0 ? entry : entry.substring(0, equals);
                words.computeIfAbsent(word, none -> new EnumMap<>(Role.class)).put(role,
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
    @org.jspecify.annotations.Nullable Map<Role, Integer> roles(String lower) {
        return words.get(lower);
    }

    /// What a word does in a date.
    enum Role {
        MONTH, WEEKDAY,
        /// A short form, which may end with a point
        SHORT, UNIT, PLURAL, SEASON,
        /// `last`, `this`, `next`
        DEICTIC,
        /// The same before a number of units: `the past three years`
        SPAN, DAYWORD, NOW, PAST,
        /// `early`, `mid`, `the end of`
        PART, DAYPART, SET, EVERY, DECADE,
        /// `ago`, `later`
        AGO, FEW, FISCAL,
        /// `since`, `by`
        OPEN,
        /// Looks ahead: `will`, `scheduled`
        FUTURE,
        /// What stands before a year rather than before a number
        BEFORE_YEAR,
        /// What stands before a number rather than before a year
        BEFORE_AMOUNT,
        /// What stands before a length of time: `for a year`, not `$5 a year`
        OPENS_LENGTH, ZONE
    }
}
