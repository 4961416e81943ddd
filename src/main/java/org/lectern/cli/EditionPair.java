package org.lectern.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.BriefingReader;
import picocli.CommandLine.Option;

/// The two editions of a briefing that a command compares.
final class EditionPair {

    @Option(names = "--from", required = true, paramLabel = "OLD.json", description = "The older edition.")
    private Path from = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "NEW.json", description = "The newer edition.")
    private Path to = Path.of("");

    /// Reads both; what is faulty in them is told, and only where nothing of one can be read are there none.
    Optional<Read> read(Console console) {
        var before = BriefingReader.read(from);
        var after = BriefingReader.read(to);
        before.faults().forEach(fault -> console.complain(fault.toString()));
        after.faults().forEach(fault -> console.complain(fault.toString()));
        var faulty = !before.faults().isEmpty() || !after.faults().isEmpty();
        return before.briefing().flatMap(old -> after.briefing().map(now -> new Read(old, now, faulty)));
    }

    Path from() {
        return from;
    }

    Path to() {
        return to;
    }

    /// Both editions.
    ///
    /// @param faulty whether some of them could not be read
    record Read(Briefing before, Briefing after, boolean faulty) {}
}
