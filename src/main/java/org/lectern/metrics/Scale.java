package org.lectern.metrics;

import java.math.BigDecimal;

/// The power of ten that a figure is written in: thousands are written out.
public enum Scale {
    ONE(0, "0"), MILLION(6, "1e6"),
    // From where it would round to a thousand of the scale below.
    BILLION(9, "999.9995e6"), TRILLION(12, "999.9995e9");

    private final int digits;
    private final BigDecimal from;

    Scale(int digits, String from) {
        this.digits = digits;
        this.from = new BigDecimal(from);
    }

    /// The scale that a value is written in.
    static Scale of(BigDecimal value) {
        var chosen = ONE;
        for (var scale : values()) {
            if (value.abs().compareTo(scale.from) >= 0) {
                chosen = scale;
            }
        }
        return chosen;
    }

    /// The value in this scale: 450 for 450 million.
    BigDecimal apply(BigDecimal value) {
        return value.movePointLeft(digits);
    }
}
