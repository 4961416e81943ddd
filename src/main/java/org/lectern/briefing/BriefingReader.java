package org.lectern.briefing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a briefing file.
public final class BriefingReader {

    private BriefingReader() {}

    /// Reads one file. What is faulty in it is left out and told; the file is refused as a whole only when nothing of
    /// it can be trusted.
    public static Reading read(Path file) {
        return read(file, new HashMap<>());
    }

    /// Reads one file of several.
    ///
    /// @param known the briefings that were read before, by id, to which this one is added
    static Reading read(Path file, Map<String, Path> known) {
        try {
            return decode(file, FileText.read(file), known);
        } catch (Refusal refusal) {
            return new Reading(Optional.empty(), List.of(refusal.fault(file)));
        }
    }

    private static Reading decode(Path file, String text, Map<String, Path> known) throws Refusal {
        var faults = new Faults();
        var root = JsonReader.read(text, faults);
        var briefing = new BriefingDecoder(faults, known).decode(root, file);
        return new Reading(briefing, faults.located(file, text));
    }

    /// What came of a file.
    public record Reading(Optional<Briefing> briefing, List<Fault> faults) {

        public Reading {
            faults = List.copyOf(faults);
        }
    }
}
