package org.lectern.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.annotation.Arrival;
import org.lectern.briefing.Fault;
import org.lectern.exchange.Arriving;
import org.lectern.exchange.Incoming.Landing;
import org.lectern.exchange.Piece;
import org.lectern.exchange.Replaced;

/// What came of files of notes: how much of what kind, which verdicts on numbers took the place of others, what was faulty.
record ImportReport(Map<String, Integer> counts, List<Replaced> replaced, List<Fault> faults) {

    static ImportReport of(List<Arriving> arriving, List<Fault> faults) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var kind : Arrival.Kind.values()) {
            counts.put(name(kind), count(arriving.stream().filter(each -> each.kind() == kind).count()));
        }
        counts.put("faulty", faults.size());
        for (var landing : Landing.values()) {
            counts.put(landing == Landing.WORDS ? "painted" : name(landing),
                    count(arriving.stream().filter(each -> each.incoming().landing() == landing).count()));
        }
        counts.put("notes", of(arriving, Piece.Note.class));
        counts.put("numbers", of(arriving, Piece.Judgement.class));
        counts.put("bookmarks", of(arriving, Piece.Mark.class));
        return new ImportReport(counts, Replaced.of(arriving), faults);
    }

    List<String> lines(boolean taken) {
        var lines = new ArrayList<String>();
        faults.forEach(fault -> lines.add(fault.toString()));
        replaced.forEach(each -> lines.add("%s: “%s”: %s takes the place of %s, which the history keeps".formatted(
                each.item(), each.words(), each.theirs(), each.mine())));
        counts.forEach((name, count) -> lines.add("%7d %s".formatted(count, name)));
        if (!taken) {
            lines.add("Nothing was taken in.");
        }
        return lines;
    }

    Map<String, Object> json(boolean taken) {
        var told = new LinkedHashMap<String, Object>();
        told.put("taken", taken);
        told.put("counts", counts);
        told.put("replaced", replaced.stream().map(each -> Map.of("item", each.item().toString(), "quote",
                each.words(), "mine", each.mine(), "theirs", each.theirs())).toList());
        told.put("faults", faults.stream().map(fault -> Map.of("file", fault.file().toString(), "line", fault.line(),
                "column", fault.column(), "pointer", fault.pointer(), "message", fault.message())).toList());
        return told;
    }

    private static int of(List<Arriving> arriving, Class<? extends Piece> kind) {
        return count(arriving.stream().filter(each -> kind.isInstance(each.incoming().piece())).count());
    }

    private static int count(long count) {
        return (int) count;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
