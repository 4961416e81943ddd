package org.lectern.statistics.dates;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// How long a stretch of the calendar is. The order is that of the vocabulary's units.
enum Grain {
    CENTURY("Y", 100), DECADE("Y", 10), YEAR("Y", 1), HALF("M", 6), QUARTER("M", 3), MONTH("M", 1), WEEK("W", 1),
    WEEKEND("W", 1), DAY("D", 1), FORTNIGHT("W", 2), HOUR("H", 1), MINUTE("M", 1), SECOND("S", 1),
    /// Three months of one weather
    SEASON("M", 3);

    private static final Grain[] VALUES = values();

    private final String letter;
    private final int each;

    Grain(String letter, int each) {
        this.letter = letter;
        this.each = each;
    }

    static Grain of(int number) {
        return VALUES[number];
    }

    boolean isOfClock() {
        return this == HOUR || this == MINUTE || this == SECOND;
    }

    /// As many of this grain as a duration: `P3Y`, `PT2H`; a number that is not known is `X`.
    String duration(String number) {
        var amount = number;
        if (each > 1) {
            amount = number.equals("X") ? "X" : times(number);
        }
        return (isOfClock() ? "PT" : "P") + amount + letter;
    }

    private String times(String number) {
        return new BigDecimal(number).multiply(BigDecimal.valueOf(each)).stripTrailingZeros()
                .toPlainString();
    }

    /// The day that is so many of this grain later, or earlier.
    LocalDate plus(LocalDate day, long number) {
        return switch (letter) {
            case "Y" -> day.plusYears(number * each);
            case "M" -> this == MINUTE ? day : day.plusMonths(number * each);
            case "W" -> day.plusWeeks(number * each);
            case "D" -> day.plusDays(number);
            default -> day;
        };
    }

    /// The stretch of this grain that holds a day.
    Stretch around(LocalDate day) {
        return switch (this) {
            case CENTURY -> Stretch.years(this, Math.floorDiv(day.getYear(), 100) * 100, 100);
            case DECADE -> Stretch.years(this, Math.floorDiv(day.getYear(), 10) * 10, 10);
            case YEAR -> Stretch.years(this, day.getYear(), 1);
            case HALF -> Stretch.months(this, day.withMonth((day.getMonthValue() - 1) / 6 * 6 + 1), 6);
            case QUARTER, SEASON ->
                Stretch.months(this, day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1), 3);
            case MONTH -> Stretch.months(this, day, 1);
            case WEEK, FORTNIGHT -> {
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Stretch(monday, monday.plusDays(6), WEEK);
            }
            case WEEKEND -> {
                var saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
                yield new Stretch(saturday, saturday.plusDays(1), this);
            }
            case DAY, HOUR, MINUTE, SECOND -> new Stretch(day, day, DAY);
        };
    }
}
