package org.lectern.statistics;

/// A unit of the lexicon.
///
/// @param code as [org.lectern.briefing.Unit] writes it
/// @param name in English and in the singular
record UnitEntry(String code, FindingKind kind, String name) {

    boolean isCurrency() {
        return kind == FindingKind.CURRENCY;
    }

    boolean isDuration() {
        return kind == FindingKind.DURATION;
    }
}
