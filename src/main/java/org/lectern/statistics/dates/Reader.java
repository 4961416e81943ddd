package org.lectern.statistics.dates;

import org.jspecify.annotations.Nullable;

/// Reads one kind of time where it begins at a token.
interface Reader {

    /// The time that begins at a token; null when none does.
    @Nullable
    Found read(Page page, int at);
}
