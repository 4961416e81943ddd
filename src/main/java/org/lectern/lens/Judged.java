package org.lectern.lens;

/// All that a store has of one number: the last that was said of it.
///
/// @param forgotten whether it was taken away since; its time is then when that was
public record Judged(Verdict verdict, boolean forgotten) {

    /// What becomes of it when a verdict on the same words arrives: the later one holds, in whatever order they come. Of
    /// two of the same moment the choice is the same in every store. What was taken away here comes back only if it was
    /// said since.
    public Judged with(Verdict theirs) {
        var later = theirs.made().compareTo(verdict.made());
        if (!forgotten && verdict.says(theirs)) {
            return later > 0 ? new Judged(verdict.at(theirs.made()), false) : this;
        }
        var wins = later > 0 || (later == 0 && !forgotten
                && theirs.reading().toString().compareTo(verdict.reading().toString()) > 0);
        return wins ? new Judged(theirs, false) : this;
    }
}
