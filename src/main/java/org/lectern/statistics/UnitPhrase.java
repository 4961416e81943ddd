package org.lectern.statistics;

/// A unit as it stands in a text, with what it is counted by.
///
/// @param to the token after its last one
/// @param code as [org.lectern.briefing.Unit] writes it; empty when there is no unit
/// @param name in English and in the singular, or the words of a counted noun
record UnitPhrase(int to, String code, String name, FindingKind kind) {

    static UnitPhrase none(int to) {
        return new UnitPhrase(to, "", "", FindingKind.NUMBER);
    }

    static UnitPhrase of(UnitEntry entry, int to) {
        return new UnitPhrase(to, entry.code(), entry.name(), entry.kind());
    }

    boolean isNone() {
        return code.isEmpty();
    }

    boolean isMoney() {
        return kind == FindingKind.CURRENCY;
    }

    UnitPhrase endingAt(int end) {
        return new UnitPhrase(end, code, name, kind);
    }

    UnitPhrase per(int end, String perCode, String perName) {
        return new UnitPhrase(end, code + "/" + perCode, name + " per " + perName, kind);
    }
}
