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
    public static Reading read(Path file, Map<String, Path> known) {
        try {
            return decode(file, FileText.read(file), known);
        } catch (Refusal refusal) {
            return refused(file, refusal);
        }
    }

    /// Reads the text that a file had.
    public static Reading read(Path file, String text) {
        try {
            return decode(file, text, new HashMap<>());
        } catch (Refusal refusal) {
            return refused(file, refusal);
        }
    }

    private static Reading decode(Path file, String text, Map<String, Path> known) throws Refusal {
        var faults = new Faults();
        var root = JsonReader.read(text, faults);
        var briefing = new BriefingDecoder(faults, known).decode(root, file);
        return new Reading(briefing, faults.located(file, text), text);
    }

    private static Reading refused(Path file, Refusal refusal) {
        return new Reading(Optional.empty(), List.of(refusal.fault(file)), "");
    }

    /// What came of a file.
    ///
    /// @param text what the file held, without a byte order mark; empty when it was refused as a whole
    public record Reading(Optional<Briefing> briefing, List<Fault> faults, String text) {

        public Reading {
            faults = List.copyOf(faults);
        }
    }
}
