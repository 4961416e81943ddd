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
        return new Readers(List.of(new NumericDates(), new NamedDates(), new Quarters(), new Relative(), new Years(),
                new Durations(), new Weeks(), new Clock(), new Seasons(), new Holidays(), new Sets()));
    }

    static Readers chinese() {
        return new Readers(List.of(new NumericDates(), new ChineseDates(), new ChineseLengths(), new Clock(), new Quarters(), new Years(),
                new Holidays()));
    }

    /// The time that begins at a token, without what stands around it; null when none does.
    @Nullable Found core(Page page, int at) {
        if (at < 0 || at >= page.size()) {
            return null;
        }
        if (page.is(at, "the") && !page.is(at + 1, "near") && !page.is(at + 1, "moment")) {
            var behind = core(page, at + 1);
            if (behind != null) {
                return behind;
            }
        }
        var lettered = page.tokens.isWord(at) ? Quarters.lettered(page, at) : null;
        if (lettered != null) {
            return lettered;
        }
        if (page.tokens.kind(at) != Tokens.Kind.HAN && !page.mayBegin(at) && !Holidays.mayBegin(page.tokens, at) && !page.is(at, "the")) {
            return null;
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
}
