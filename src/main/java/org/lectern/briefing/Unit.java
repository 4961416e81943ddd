package org.lectern.briefing;

/// What a figure counts in: a UCUM code (`%`, `h/wk`, `t{CO2}`), an ISO 4217 code (`USD`, `CNY/a`) or a counted noun
/// in UCUM braces (`{users}/d`).
public record Unit(String code) {

    public Unit {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a unit is a UCUM code, an ISO 4217 code or a noun in braces");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
