package org.lectern.briefing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads a briefing file.
public final class BriefingReader {

    /// Reads one file. What is faulty in it is left out and told; the file is refused as a whole only when nothing of
    /// it can be trusted.
    public static Reading read(Path file) {
        throw new UnsupportedOperationException(file.toString());
    }

    private BriefingReader() {}

    /// What came of a file.
    public record Reading(Optional<Briefing> briefing, List<Fault> faults) {

        public Reading {
            faults = List.copyOf(faults);
        }
    }
}
