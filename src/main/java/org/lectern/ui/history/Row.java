package org.lectern.ui.history;

import org.lectern.history.Step;

/// A row of the history, the newest step first.
sealed interface Row {

    /// Something that was done.
    ///
    /// @param where the item it was done to; empty when it is none, or several
    record Done(Step step, String where) implements Row {}

    /// The present point: what stands above it is taken back.
    record Now() implements Row {}

    /// Before the first step.
    record Start() implements Row {}
}
