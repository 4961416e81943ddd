package org.lectern.statistics.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Period;
import org.lectern.briefing.Span;
import org.lectern.statistics.dates.DateMention.Kind;
import org.lectern.statistics.dates.Vocabulary.Role;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;

/// Finds the times that a text names.
public final class Dates {

    private Dates() {}

    /// The times of a text in its order; they do not overlap.
    ///
    /// @param ref the day that `today` and `last year` are told from, such as the day of publication
    public static List<DateMention> find(String text, Language language, LocalDate ref) {
        return find(Tokens.of(text, language), ref);
    }

    /// The same, of a text that was taken apart before.
    public static List<DateMention> find(Tokens tokens, LocalDate ref) {
        var mentions = new ArrayList<DateMention>();
        var page = new Page(tokens, ref);
        var readers = tokens.language() == Language.CHINESE ? Readers.chinese() : Readers.english();
        var phrases = new Phrases(page);
        for (var at = 0; at < page.size();) {
            var core = readers.core(page, at);
            if (!phrases.isWhole(core) || core == null) {
                at++;
                continue;
            }
            var found = whole(page, core, readers);
            mentions.add(
                    mention(page, tokens.language() == Language.CHINESE ? found : phrases.withLead(found), mentions));
            at = Math.max(at + 1, found.to());
            var stretch = found.stretch();
            if (stretch != null && found.kind() == Kind.DATE) {
                page.name(stretch, found.from());
            } else if (stretch != null && stretch.grain() == Grain.MONTH && found.to() > core.to()) {
                page.name(Grain.MONTH.around(stretch.last()), found.from());
            }
        }
        return mentions;
    }

    private static Found whole(Page page, Found core, Readers readers) {
        if (page.tokens.language() == Language.CHINESE) {
            return new ChinesePhrases(page, readers).whole(core);
        }
        var ranges = new Ranges(page, readers);
        return ranges.fromBareDay(ranges.widened(new Phrases(page).withTime(core, readers)));
    }

    private static DateMention mention(Page page, Found found, List<DateMention> before) {
        var from = found.from();
        while (!before.isEmpty() && page.tokens.start(from) < before.getLast().span().end()) {
            from++;
        }
        var span = page.tokens.span(from, found.to());
        var open = opener(page, found);
        var stretch = found.stretch();
        if (found.kind() == Kind.DATE && stretch != null && open != Vocabulary.NONE) {
            return opened(page, span, found, stretch, open);
        }
        return new DateMention(span, found.value(), found.kind(),
                stretch == null ? Optional.empty() : stretch.period(),
                found.other().isEmpty() ? List.of() : List.of(found.other()));
    }

    /// What opens an interval before a time: `since`, `starting on`; after the beginning is since.
    private static int opener(Page page, Found found) {
        var at = page.is(found.from() - 1, "on") && page.is(found.from() - 2, "starting")
                ? found.from() - 2
                : found.from() - 1;
        var open = page.value(at, Role.OPEN);
        var part = page.is(found.from(), "the") ? found.from() + 1 : found.from();
        return open == 2 && page.value(part, Role.PART) == Parts.EARLY ? 1 : open;
    }

    /// A date behind `since`, `by`, `until`, `before`, `after`.
    private static DateMention opened(Page page, Span span, Found found, Stretch stretch, int open) {
        var value = switch (open) {
            case 1 -> found.value() + "/";
            case 2 -> stretch.grain().around(stretch.last().plusDays(1)).iso() + "/";
            case -2 -> "/" + stretch.first();
            default -> "/" + found.value();
        };
        return new DateMention(span, value, Kind.INTERVAL, period(page, stretch, open), List.of(found.value()));
    }

    private static Optional<Period> period(Page page, Stretch stretch, int open) {
        if (open == -1) {
            return stretch.period();
        }
        var first = open == 1 ? stretch.first() : stretch.last().plusDays(1);
        if (open < 0 || first.isAfter(page.ref)) {
            return Optional.empty();
        }
        var last = switch (stretch.grain()) {
            case CENTURY, DECADE, YEAR -> Grain.YEAR.around(page.ref).last();
            case HALF, QUARTER, SEASON, MONTH -> Grain.MONTH.around(page.ref).last();
            default -> page.ref;
        };
        return Stretch.period(first, last);
    }
}
