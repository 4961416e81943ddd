package org.lectern.statistics.dates;

import java.util.Arrays;
import org.lectern.statistics.dates.Vocabulary.Role;

/// Everything that a word is in dates.
final class Term {

    private static final int ROLES = Role.values().length;

    private final int[] values = new int[ROLES];
    private boolean opens;

    Term() {
        Arrays.fill(values, Vocabulary.NONE);
    }

    @SuppressWarnings("EnumOrdinal") // a small table, looked into for every token
    void add(Role role, int value) {
        values[role.ordinal()] = value;
        opens |= role.opens();
    }

    /// What the word is worth in a role; [Vocabulary#NONE] when it does not have it.
    @SuppressWarnings("EnumOrdinal")
    int value(Role role) {
        return values[role.ordinal()];
    }

    /// Whether a time may begin with the word.
    boolean opens() {
        return opens;
    }
}
