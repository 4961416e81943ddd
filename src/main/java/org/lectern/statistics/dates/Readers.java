package org.lectern.statistics.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.text.Tokens;

/// All patterns together: of what begins at a token the longest is taken, of two that are as long the first in the list.
final class Readers {

    private final List<Reader> readers;

    private Readers(List<Reader> readers) {
        this.readers = readers;
    }

    static Readers english() {
        return new Readers(List.of(new NumericDates(), new NamedDates(), new Quarters(), new Relative(), new Definite(),
                new Compared(),
                new Years(), new Durations(), new Weeks(), new Clock(), new Seasons(), new Holidays(), new Sets()));
    }

    static Readers chinese() {
        return new Readers(List.of(new NumericDates(), new ChineseDates(), new ChineseLengths(), new Clock(),
                new Quarters(), new Years(),
                new Holidays()));
    }

    /// The time that begins at a token, or behind its article, without what stands around it; null when none does.
    @Nullable
    Found behindArticle(Page page, int at) {
        return core(page, page.is(at, "the") ? at + 1 : at);
    }

    /// The time that begins at a token, without what stands around it; null when none does.
    @Nullable
    Found core(Page page, int at) {
        if (at < 0 || at >= page.size() || !begins(page, at)) {
            return null;
        }
        var lettered = page.tokens.isWord(at) ? Quarters.lettered(page, at) : null;
        if (lettered != null) {
            return lettered;
        }
        Found longest = null;
        for (var reader : readers) {
            var found = reader.read(page, at);
            if (found != null && (longest == null || found.to() > longest.to())) {
                longest = found;
            }
        }
        return longest;
    }

    private static boolean begins(Page page, int at) {
        return page.tokens.kind(at) == Tokens.Kind.HAN
                ? Han.mayBegin(page, at)
                : page.mayBegin(at) || (page.tokens.isWord(at) && Holidays.mayBegin(page.tokens, at));
    }
}
