package org.lectern.statistics.dates;

import java.util.EnumMap;
import java.util.Map;
import org.lectern.statistics.dates.Vocabulary.Role;

/// Everything that a word is in dates.
final class Term {

    private final Map<Role, Integer> values = new EnumMap<>(Role.class);
    private boolean opens;

    void add(Role role, int value) {
        values.put(role, value);
        opens |= role.opens();
    }

    /// What the word is worth in a role; [Vocabulary#NONE] when it does not have it.
    int value(Role role) {
        return values.getOrDefault(role, Vocabulary.NONE);
    }

    /// Whether a time may begin with the word.
    boolean opens() {
        return opens;
    }
}
