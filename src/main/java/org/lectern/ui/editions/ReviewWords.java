package org.lectern.ui.editions;

import java.util.Locale;
import org.lectern.editions.PartChange;
import org.lectern.editions.PartChange.Part;
import org.lectern.editions.Sentence;
import org.lectern.ui.fx.Messages;

/// Says a row of a review in words, for those who hear it.
final class ReviewWords {

    private ReviewWords() {}

    static String of(ReviewRow row, FigureWords figures) {
        return switch (row) {
            case ReviewRow.Head(var item) -> item.newest().title() + ". "
                    + Messages.get("editions.item." + code(item.change()));
            case ReviewRow.Figure(var change, _) -> said(FigureWords.heading(change) + ", " + figures.name(change),
                    figures.before(change), figures.after(change));
            case ReviewRow.Words(var change, _) -> said(Messages.get("editions.sentence." + code(change.change())),
                    change.before().map(Sentence::words).orElse(""), change.after().map(Sentence::words).orElse(""));
            case ReviewRow.Other(var change, _) -> part(change);
            case ReviewRow.Noted(var change) -> said(Messages.get("editions.note." + code(change.health())),
                    change.before(), change.after());
        };
    }

    private static String part(PartChange change) {
        var name = Messages.get("editions.part." + code(change.part()));
        return change.part() == Part.DETAIL
                ? name + ": " + Messages.get("editions.detail")
                : said(name, change.before(), change.after());
    }

    private static String said(String what, String before, String after) {
        return Messages.get("editions.accessible", what, before.isEmpty() ? 0 : 1, before, after.isEmpty() ? 0 : 1,
                after);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
