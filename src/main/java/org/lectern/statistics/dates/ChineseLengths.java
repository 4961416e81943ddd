package org.lectern.statistics.dates;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.dates.DateMention.Kind;
import org.lectern.statistics.text.Tokens;

/// Chinese lengths of time and what is told by them, rhythms, and times of the day: `过去十年`, `三个月`, `两天前`, `每周`,
/// `下午三点半`.
final class ChineseLengths implements Reader {

    private static final Map<String, Grain> UNITS = Map.ofEntries(Map.entry("年", Grain.YEAR),
            Map.entry("个月", Grain.MONTH), Map.entry("個月", Grain.MONTH),
            Map.entry("季度", Grain.QUARTER), Map.entry("个季度", Grain.QUARTER), Map.entry("周", Grain.WEEK),
            Map.entry("个星期", Grain.WEEK), Map.entry("星期", Grain.WEEK),
            Map.entry("天", Grain.DAY), Map.entry("小时", Grain.HOUR), Map.entry("个小时", Grain.HOUR),
            Map.entry("个钟头", Grain.HOUR), Map.entry("钟头", Grain.HOUR),
            Map.entry("分钟", Grain.MINUTE), Map.entry("秒", Grain.SECOND));
    private static final int LONGEST_UNIT = 3;

    @Override
    public @Nullable Found read(Page page, int at) {
        var han = page.han;
        if (page.is(at, "每")) {
            return every(page, han, at);
        }
        var time = time(page, han, at);
        if (time != null) {
            return time;
        }
        var past = han.first(at, "过去", "近", "最近", "未来", "前");
        var length = length(page, han, at + past.length());
        if (length == null) {
            return null;
        }
        if (!past.isEmpty()) {
            return lying(page, length.from(at), past.equals("未来") ? 1 : -1);
        }
        return told(page, length);
    }

    /// A length; its stretch is that of one unit, and its other value is the number.
    static @Nullable Found length(Page page, Han han, int at) {
        var half = page.is(at, "半");
        var number = half ? new Han.Amount(0, at + 1, false) : han.number(at);
        if (!number.isKnown() || number.row()) {
            return null;
        }
        for (var size = LONGEST_UNIT; size > 0; size--) {
            var unit = UNITS.get(unit(page, number.to(), size));
            if (unit != null && !(unit == Grain.YEAR && number.value() > 200)) {
                var found = new Found(at, number.to() + size,
                        unit.duration(half ? "0.5" : String.valueOf(number.value())), Kind.DURATION, null, "");
                return joined(page, han, found, unit);
            }
        }
        return null;
    }

    private static Found joined(Page page, Han han, Found first, Grain grain) {
        var next = page.is(first.to(), "又") || page.is(first.to(), "零") ? first.to() + 1 : first.to();
        if ((grain != Grain.DAY && grain != Grain.HOUR && grain != Grain.MINUTE) || !han.number(next).isKnown()) {
            return first;
        }
        var second = length(page, han, next);
        if (second == null || !second.value().startsWith("PT")) {
            return first;
        }
        return Found.duration(first.from(), second.to(),
                first.value() + (grain == Grain.DAY ? second.value().substring(1) : second.value().substring(2)));
    }

    private static String unit(Page page, int at, int size) {
        var unit = new StringBuilder();
        for (var i = 0; i < size && page.tokens.kind(at + size - 1) == Tokens.Kind.HAN; i++) {
            unit.append(page.tokens.lower(at + i));
        }
        return unit.toString();
    }

    private static Found lying(Page page, Found length, int side) {
        var moved = moved(page, length, side);
        if (moved == null) {
            return length;
        }
        return length.lying(side < 0
                ? new Stretch(moved, page.ref.minusDays(1), Grain.DAY)
                : new Stretch(page.ref, moved.minusDays(1), Grain.DAY));
    }

    private static @Nullable LocalDate moved(Page page, Found length, int side) {
        var value = length.value();
        if (value.contains("T") || value.contains(".") || value.length() > 6) {
            return null;
        }
        var period = Period.parse(value);
        return side < 0 ? page.ref.minus(period) : page.ref.plus(period);
    }

    /// `三年前`, `两天后`.
    private static Found told(Page page, Found length) {
        var side = page.is(length.to(), "前") || page.is(length.to(), "以前")
                ? -1
                : page.is(length.to(), "后") || page.is(length.to(), "後") ? 1 : 0;
        var day = side == 0 ? null : moved(page, length, side);
        if (day == null) {
            return length;
        }
        var grain = switch (length.value().charAt(length.value().length() - 1)) {
            case 'Y' -> Grain.YEAR;
            case 'M' -> Grain.MONTH;
            case 'W' -> Grain.WEEK;
            default -> Grain.DAY;
        };
        return Found.date(length.from(), length.to() + 1, grain.around(day));
    }

    private static @Nullable Found every(Page page, Han han, int at) {
        var unit = han.first(at + 1, "年", "个月", "月", "季度", "周", "天", "日", "小时");
        if (unit.isEmpty()) {
            return null;
        }
        var weekday = unit.equals("周") && page.tokens.lower(at + 2).length() == 1
                ? "一二三四五六日".indexOf(page.tokens.lower(at + 2))
                : -1;
        if (weekday >= 0) {
            return Found.of(at, at + 3, "XXXX-WXX-" + (weekday + 1), Kind.SET);
        }
        var grain = switch (unit) {
            case "年" -> Grain.YEAR;
            case "个月", "月" -> Grain.MONTH;
            case "季度" -> Grain.QUARTER;
            case "周" -> Grain.WEEK;
            case "小时" -> Grain.HOUR;
            default -> Grain.DAY;
        };
        return Found.of(at, at + 1 + unit.length(), grain.duration("1"), Kind.SET);
    }

    /// `下午三点半`, `晚上9:30`, `15时20分`.
    private static @Nullable Found time(Page page, Han han, int at) {
        var part = han.first(at, "上午", "早上", "早间", "凌晨", "今晨", "今早", "中午", "下午", "晚上", "傍晚", "今晚");
        var number = han.number(at + part.length());
        var late = part.equals("下午") || part.equals("晚上") || part.equals("傍晚") || part.equals("今晚");
        if (!number.isKnown() || number.value() > 24) {
            return part.isEmpty() || part.startsWith("今")
                    ? null
                    : Found.of(at, at + part.length(), late ? part.equals("下午") ? "TAF" : "TEV" : "TMO", Kind.TIME);
        }
        var hour = late && number.value() < 12 ? number.value() + 12 : number.value() % 24;
        var next = number.to();
        if ((page.is(next, ":") || page.is(next, "：")) && page.hasDigits(next + 1, 2)) {
            return clock(at, next + 2, hour, page.digits(next + 1));
        }
        var point = page.is(next, "点") || page.is(next, "點") || page.is(next, "时");
        if (!point || (page.is(next, "点") && han.number(next + 1).isKnown() && part.isEmpty()
                && !page.is(han.number(next + 1).to(), "分"))) {
            return null;
        }
        if (page.is(next + 1, "半")) {
            return clock(at, next + 2, hour, 30);
        }
        if (han.is(next + 1, "一刻")) {
            return clock(at, next + 3, hour, 15);
        }
        var minute = han.number(next + 1);
        return minute.isKnown() && page.is(minute.to(), "分") && minute.value() < 60
                ? clock(at, minute.to() + 1, hour, minute.value())
                : clock(at, next + 1, hour, 0);
    }

    private static Found clock(int from, int to, int hour, int minute) {
        return Found.of(from, to, "T%02d:%02d".formatted(hour, minute), Kind.TIME);
    }
}
