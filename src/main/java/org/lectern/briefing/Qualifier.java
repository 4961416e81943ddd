package org.lectern.briefing;

/// How closely a figure holds.
public enum Qualifier {
    EXACT, APPROXIMATELY, AT_LEAST, AT_MOST, RANGE
}
