package org.lectern.statistics.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.text.Tokens;

/// Chinese dates, from the year down: `2023年6月5日`, `去年上半年`, `第三季度`, `本月十日`, `上周三`, `昨天`, `年底`.
final class ChineseDates implements Reader {

    private static final Map<String, Integer> YEARS = Map.of("今年", 0, "本年", 0, "当年", 0, "去年", -1, "上年", -1, "明年", 1,
            "前年", -2, "后年", 2);
    private static final Map<String, Integer> DAYS = Map.ofEntries(Map.entry("今天", 0), Map.entry("今日", 0),
            Map.entry("昨天", -1), Map.entry("昨日", -1),
            Map.entry("明天", 1), Map.entry("明日", 1), Map.entry("后天", 2), Map.entry("後天", 2), Map.entry("前天", -2));
    private static final Map<String, Integer> SHIFTS = Map.of("上", -1, "下", 1, "本", 0, "这", 0);

    @Override
    public @Nullable Found read(Page page, int at) {
        var han = page.han;
        var year = year(page, han, at);
        if (year != null) {
            return inYear(page, han, year);
        }
        var day = DAYS.get(page.tokens.lower(at) + page.tokens.lower(at + 1));
        if (day != null) {
            return Found.date(at, at + 2, Stretch.day(page.ref.plusDays(day)));
        }
        var shifted = shifted(page, han, at);
        if (shifted != null) {
            return shifted;
        }
        var part = partOfYear(page, han, at, page.ref.getYear());
        return part == null
                ? monthDay(page, han, at)
                : part.stretch() != null && part.stretch().grain() == Grain.QUARTER ? started(page, part) : part;
    }

    private static Found started(Page page, Found quarter) {
        return quarter.stretch() != null && quarter.stretch().first().isAfter(page.ref)
                && !page.looksAhead(quarter.from(), quarter.to())
                        ? Found.date(quarter.from(), quarter.to(), quarter.stretch().plus(Grain.YEAR, -1))
                        : quarter;
    }

    /// `2023年`, `二零一七年`, `08年`, `去年`; a bare count of years is none.
    private static @Nullable Found year(Page page, Han han, int at) {
        var relative = YEARS.get(page.tokens.lower(at) + page.tokens.lower(at + 1));
        if (relative != null) {
            return Found.date(at, at + 2, Stretch.year(page.ref.getYear() + relative));
        }
        var number = han.number(at);
        var word = number.to();
        if (!number.isKnown() || !page.is(word, "年")) {
            return null;
        }
        if (page.is(word + 1, "代")) {
            var decade = number.value() < 100 ? 1900 + number.value() : number.value();
            return number.value() % 10 == 0 && decade > 1000
                    ? Found.date(at, word + 2, Stretch.years(Grain.DECADE, decade, 10))
                    : null;
        }
        if (number.row() && number.value() >= 1000) {
            return Found.date(at, word + 1, Stretch.year(number.value()));
        }
        var two = page.hasDigits(at, 2) && (number.value() >= 60 || number.row() || han.number(word + 1).isKnown());
        return two || (number.row() && number.value() < 100)
                ? Found.date(at, word + 1, Stretch.year(Years.full(page, number.value())))
                : null;
    }

    private static Found inYear(Page page, Han han, Found year) {
        var whole = year.stretch();
        var at = page.is(year.to(), "的") ? year.to() + 1 : year.to();
        if (whole == null || whole.grain() != Grain.YEAR) {
            return year;
        }
        var civil = whole.first().getYear();
        var part = partOfYear(page, han, at, civil);
        if (part != null) {
            return part.from(year.from());
        }
        var month = han.number(at);
        if (month.isKnown() && page.is(month.to(), "月") && month.value() >= 1 && month.value() <= 12) {
            return day(page, han, year.from(), month.to() + 1, civil, month.value());
        }
        var opening = page.is(at, "前") ? ChineseLengths.length(page, han, at + 1) : null;
        if (opening != null && isOfDays(opening.value())) {
            var last = whole.first().plus(Period.parse(opening.value())).minusDays(1);
            return opening.from(year.from()).lying(new Stretch(whole.first(), last, Grain.DAY));
        }
        var week = page.is(at, "第") ? han.number(at + 1) : null;
        if (week != null && week.isKnown() && page.is(week.to(), "周") && week.value() >= 1 && week.value() <= 53) {
            return Found.date(year.from(), week.to() + 1,
                    Grain.WEEK.around(LocalDate.of(civil, 1, 4)).plus(Grain.WEEK, week.value() - 1));
        }
        var end = han.first(at, "年底", "底", "末", "年末");
        if (!end.isEmpty()) {
            return Parts.of(year, Parts.END).to(at + end.length());
        }
        return page.is(at, "初")
                ? Parts.of(year, Parts.EARLY).to(at + 1)
                : page.is(at, "中") ? Parts.of(year, Parts.MIDDLE).to(at + 1) : year;
    }

    /// Whether a duration is one of whole days, weeks or months, and no longer than a year or so.
    private static boolean isOfDays(String duration) {
        var unit = duration.charAt(duration.length() - 1);
        return duration.length() <= 5 && (unit == 'D' || unit == 'W' || unit == 'M') && !duration.contains("T")
                && !duration.contains(".");
    }

    /// `上半年`, `第三季度`, `一季度`, `Q3`, `前三季度`.
    private static @Nullable Found partOfYear(Page page, Han han, int at, int year) {
        if (han.is(at, "上半年") || han.is(at, "前半年")) {
            return Found.date(at, at + 3, Stretch.half(year, 1));
        }
        if (han.is(at, "下半年") || han.is(at, "后半年")) {
            return Found.date(at, at + 3, Stretch.half(year, 2));
        }
        var ordered = page.is(at, "第");
        var number = han.number(ordered || page.is(at, "前") || page.is(at, "q") ? at + 1 : at);
        if (!number.isKnown() || number.value() < 1 || number.value() > 4) {
            return null;
        }
        if (page.is(at, "q")) {
            return Found.date(at, number.to(), Stretch.quarter(year, number.value()));
        }
        if (!han.is(number.to(), "季度") && !(ordered && page.is(number.to(), "季"))) {
            return null;
        }
        var to = number.to() + (han.is(number.to(), "季度") ? 2 : 1);
        if (page.is(at, "前")) {
            var first = LocalDate.of(year, 1, 1);
            return Found.duration(at, to, "P" + number.value() * 3 + "M")
                    .lying(new Stretch(first, first.plusMonths(number.value() * 3L).minusDays(1), Grain.DAY));
        }
        return Found.date(at, to, Stretch.quarter(year, number.value()));
    }

    /// `6月`, `6月5日`, `29日`, without a year.
    private static @Nullable Found monthDay(Page page, Han han, int at) {
        var number = han.number(at);
        if (!number.isKnown() || (number.row() && number.value() > 31)) {
            return null;
        }
        if (page.is(number.to(), "月") && number.value() >= 1 && number.value() <= 12) {
            var dated = day(page, han, at, number.to() + 1, 2000, number.value());
            var stretch = dated.stretch();
            if (dated.isDay() && stretch != null) {
                return Found.date(at, dated.to(),
                        Stretch.day(NamedDates.nearest(page, number.value(), stretch.first().getDayOfMonth())));
            }
            var year = number.value() > page.ref.getMonthValue() && !page.looksAhead(at, number.to())
                    ? page.ref.getYear() - 1
                    : page.ref.getYear();
            return Found.date(at, dated.to(), Stretch.month(year, number.value()));
        }
        var isDay = page.is(number.to(), "日") || page.is(number.to(), "号");
        return isDay && number.value() >= 1 && number.value() <= page.ref.lengthOfMonth()
                ? Found.date(at, number.to() + 1, Stretch.day(page.ref.withDayOfMonth(number.value())))
                : null;
    }

    private static Found day(Page page, Han han, int from, int at, int year, int month) {
        var number = han.number(at);
        var unit = page.is(number.to(), "日") || page.is(number.to(), "号") || page.is(number.to(), "號");
        if (number.isKnown() && number.value() >= 1 && number.value() <= YearMonth.of(year, month).lengthOfMonth()
                && (unit || (page.tokens.kind(at) == Tokens.Kind.HAN && !page.is(number.to(), "月")))) {
            return Found.date(from, unit ? number.to() + 1 : number.to(),
                    Stretch.day(LocalDate.of(year, month, number.value())));
        }
        var found = Found.date(from, at, Stretch.month(year, month));
        return page.is(at, "底") || page.is(at, "初") || page.is(at, "末") ? found.to(at + 1) : found;
    }

    /// `上个月`, `下周`, `上周三`, `本月十日`, `周一`, `上季度`.
    private static @Nullable Found shifted(Page page, Han han, int at) {
        var shift = 0;
        var next = at;
        while (next < at + 2 && SHIFTS.containsKey(page.tokens.lower(next))) {
            shift += SHIFTS.getOrDefault(page.tokens.lower(next), 0);
            next++;
        }
        var named = next > at;
        next = named && (page.is(next, "个") || page.is(next, "個")) ? next + 1 : next;
        var week = han.first(next, "星期", "礼拜", "禮拜", "周", "週");
        if (!week.isEmpty()) {
            return week(page, at, next + week.length(), shift, named);
        }
        if (!named) {
            return null;
        }
        if (page.is(next, "月")) {
            var month = YearMonth.from(page.ref).plusMonths(shift);
            return day(page, han, at, next + 1, month.getYear(), month.getMonthValue());
        }
        return han.is(next, "季度")
                ? Found.date(at, next + 2, Grain.QUARTER.around(page.ref).plus(Grain.QUARTER, shift))
                : null;
    }

    private static @Nullable Found week(Page page, int from, int at, int shift, boolean named) {
        var weekday = page.is(at, "天")
                ? 6
                : page.tokens.lower(at).length() == 1 ? "一二三四五六日".indexOf(page.tokens.lower(at)) : -1;
        var monday = page.ref.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
        if (weekday < 0) {
            return named ? Found.date(from, at, Grain.WEEK.around(monday)) : null;
        }
        var last = page.ref.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday + 1)));
        return Found.date(from, at + 1, Stretch.day(named ? monday.plusDays(weekday) : last));
    }
}
