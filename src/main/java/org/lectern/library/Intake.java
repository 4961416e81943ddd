package org.lectern.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.briefing.BriefingFiles;
import org.lectern.briefing.BriefingReader;
import org.lectern.briefing.Fault;
import org.lectern.store.Packed;

/// Reads all files of the library, and picks for each briefing the one file that speaks for it.
///
/// Of two files with one id the first one is taken, and the other told as a fault. Copies are different, as the reader
/// opened them one after the other: the newest copy of a briefing speaks for it, before older copies and before a file
/// elsewhere; unless that file holds words that are new, and the copy words that are known.
final class Intake {

    private final CopiedBriefings copies;
    private final Known known;
    private final Map<Path, List<Fault>> faults = new LinkedHashMap<>();
    private final Map<String, List<SourceFile>> files = new LinkedHashMap<>();

    private Intake(CopiedBriefings copies, Known known) {
        this.copies = copies;
        this.known = known;
    }

    /// @param places the folders and files to read, with that of the copies
    static Taken take(Collection<Path> places, CopiedBriefings copies, Known known) {
        var found = BriefingFiles.walk(places);
        var intake = new Intake(copies, known);
        found.files().forEach(intake::read);
        var picked = intake.files.values().stream().map(intake::pick).toList();
        var all = new ArrayList<>(found.faults());
        intake.faults.values().forEach(all::addAll);
        return new Taken(picked, all);
    }

    private void read(Path file) {
        var reading = BriefingReader.read(file);
        faults.put(file, reading.faults());
        reading.briefing().ifPresent(briefing -> {
            var digest = Packed.digest(reading.text());
            var text = known.shows(briefing.id(), digest) ? "" : reading.text();
            files.computeIfAbsent(briefing.id(), _ -> new ArrayList<>())
                    .add(new SourceFile(file, briefing, digest, text));
        });
    }

    private SourceFile pick(List<SourceFile> sameId) {
        var elsewhere = sameId.stream().filter(file -> !copies.holds(file.file())).toList();
        var newest = sameId.stream().filter(file -> copies.holds(file.file()))
                .max(Comparator.comparingInt(file -> copies.number(file.file(), file.id())));
        var first = elsewhere.stream().findFirst();
        var picked = newest.filter(copy -> !accepted(copy) || first.filter(file -> !accepted(file)).isEmpty())
                .or(() -> first).or(() -> newest).orElseThrow();
        for (var other : sameId) {
            if (!other.equals(picked) && (newest.isEmpty() || !excused(other, picked))) {
                faults.put(other.file(), BriefingReader.read(other.file(), twin(picked)).faults());
            }
        }
        return picked;
    }

    /// Whether it is no mistake that a file lies beside the one that was picked: it is an older copy, or holds nothing
    /// that is new.
    private boolean excused(SourceFile file, SourceFile picked) {
        return copies.number(file.file(), file.id()) > 0 || accepted(file) || file.digest().equals(picked.digest());
    }

    private boolean accepted(SourceFile file) {
        return known.accepted(file.id(), file.digest());
    }

    private static Map<String, Path> twin(SourceFile picked) {
        var read = new LinkedHashMap<String, Path>();
        read.put(picked.id(), picked.file());
        return read;
    }

    /// What was taken in.
    ///
    /// @param files one for each briefing
    /// @param faults of the folders first, then those of the files in their order
    record Taken(List<SourceFile> files, List<Fault> faults) {

        Taken {
            files = List.copyOf(files);
            faults = List.copyOf(faults);
        }
    }
}
