package org.lectern.statistics.dates;

import org.lectern.statistics.dates.DateMention.Kind;

/// What stands around a Chinese date and belongs to it: a time of day, `从…到…`, `以来`, `之前`.
final class ChinesePhrases {

    private final Page page;
    private final Han han;
    private final Readers readers;

    ChinesePhrases(Page page, Readers readers) {
        this.page = page;
        this.readers = readers;
        han = page.han;
    }

    Found whole(Found core) {
        var found = withTime(core);
        var connector = connector(found);
        var second = connector == 0 ? null : readers.core(page, connector);
        if (second != null && second.isDate() && found.isDate()) {
            var last = withTime(second);
            var interval = interval(found, last);
            if (!interval.equals(found)) {
                return interval;
            }
        }
        if (second != null && second.kind() == Kind.TIME && found.kind() == Kind.TIME && found.stretch() == null) {
            return Found.of(found.from(), second.to(), found.value() + "/" + second.value(), Kind.INTERVAL);
        }
        return opened(found);
    }

    private Found withTime(Found found) {
        if (!found.isDay()) {
            return found;
        }
        var time = new ChineseLengths().read(page, found.to());
        return time != null && time.kind() == Kind.TIME
                ? new Found(found.from(), time.to(), found.value() + time.value(), Kind.TIME, found.stretch(), "")
                : found;
    }

    private int connector(Found found) {
        var at = found.to();
        return page.is(at, "到") || page.is(at, "至") || page.isHyphen(at) || page.is(at, "~") ? at + 1 : 0;
    }

    private Found interval(Found first, Found second) {
        var from = first.stretch();
        var to = second.stretch();
        if (from == null || to == null || to.grain() != from.grain()) {
            return first;
        }
        var last = to;
        if (to.grain() == Grain.DAY && !hasMonth(second)
                && to.first().getDayOfMonth() <= from.first().lengthOfMonth()) {
            last = Stretch.day(from.first().withDayOfMonth(to.first().getDayOfMonth()));
        } else if (last.first().isBefore(from.first())) {
            last = to.plus(Grain.YEAR, from.first().getYear() - to.first().getYear());
            last = last.first().isBefore(from.first()) ? last.plus(Grain.YEAR, 1) : last;
        } else if (to.grain() != Grain.YEAR && to.first().getYear() > from.first().getYear()
                && second.to() - second.from() <= 5) {
            last = to.plus(Grain.YEAR, from.first().getYear() - to.first().getYear());
        }
        return last.first().isBefore(from.first())
                ? first
                : new Found(first.from(), second.to(), from.iso() + "/" + last.iso(), Kind.INTERVAL,
                        new Stretch(from.first(), last.last(), from.grain()), "");
    }

    private boolean hasMonth(Found found) {
        for (var at = found.from(); at < found.to(); at++) {
            if (page.is(at, "月") || page.is(at, "天")) {
                return true;
            }
        }
        return false;
    }

    /// `2018年以前`, `2016年3月1日以来`.
    private Found opened(Found found) {
        var stretch = found.stretch();
        if (found.kind() != Kind.DATE || stretch == null) {
            return found;
        }
        var at = found.to();
        var with = han.first(at, "或", "及");
        var word = han.first(at + with.length(), "以来", "以後", "以后", "之后", "之後", "起", "开始", "以前", "之前", "前");
        if (word.isEmpty()) {
            return found;
        }
        var before = word.equals("以前") || word.equals("之前") || word.equals("前");
        var after = word.startsWith("以后") || word.startsWith("之后") || word.startsWith("以後") || word.startsWith("之後");
        var excludes = after && with.isEmpty() && stretch.grain() != Grain.DAY;
        var edge = before
                ? with.isEmpty() || stretch.grain() == Grain.DAY ? stretch.first() : stretch.last().plusDays(1)
                : excludes ? stretch.last().plusDays(1) : stretch.first();
        var value = before ? "/" + edge : edge.equals(stretch.first()) ? found.value() + "/" : edge + "/";
        var lies = !before && !edge.isAfter(page.ref) ? new Stretch(edge, page.ref, Grain.DAY) : null;
        return new Found(found.from(), at + with.length() + word.length(), value, Kind.INTERVAL, lies, found.value());
    }
}
