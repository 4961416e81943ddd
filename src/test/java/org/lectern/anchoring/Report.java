package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.anchoring.Outcome.Way;

/// The measurements of the mutation suite, as the table of the document.
record Report(List<Measured> all) {

    private static final List<String> HEAD = List.of("Edit", "Edits", "Right", "Lost", "Offered", "Wrong", "Right",
            "Lost", "Wrong", "Right", "Wrong");

    static Report of(List<Edit> edits) {
        return new Report(edits.stream().map(Measured::of).toList());
    }

    String table() {
        var lines = new StringBuilder();
        line(lines, HEAD);
        line(lines, HEAD.stream().map(each -> each.equals("Edit") ? "---" : "---:").toList());
        for (var mutation : Mutation.values()) {
            row(lines, mutation.words(), all.stream().filter(each -> each.edit().mutation() == mutation).toList());
        }
        row(lines, "**First half of the texts**", all.stream().filter(each -> each.edit().firstHalf()).toList());
        row(lines, "**Second half**", all.stream().filter(each -> !each.edit().firstHalf()).toList());
        row(lines, "**All**", all);
        return lines.toString();
    }

    private static void row(StringBuilder lines, String name, List<Measured> of) {
        var cells = new ArrayList<String>();
        cells.add(name);
        Stream.of((long) of.size(), //
                count(of, Way.WITH_OLD_TEXT, Outcome.RIGHT),
                count(of, Way.WITH_OLD_TEXT, Outcome.LOST, Outcome.OFFERED),
                count(of, Way.WITH_OLD_TEXT, Outcome.OFFERED),
                count(of, Way.WITH_OLD_TEXT, Outcome.WRONG, Outcome.ALIKE),
                count(of, Way.QUOTE_ALONE, Outcome.RIGHT),
                count(of, Way.QUOTE_ALONE, Outcome.LOST, Outcome.OFFERED),
                count(of, Way.QUOTE_ALONE, Outcome.WRONG, Outcome.ALIKE),
                count(of, Way.PUBLISHED_WEIGHTS, Outcome.RIGHT),
                count(of, Way.PUBLISHED_WEIGHTS, Outcome.WRONG, Outcome.ALIKE)).map(String::valueOf)
                .forEach(cells::add);
        line(lines, cells);
    }

    private static long count(List<Measured> of, Way way, Outcome... outcomes) {
        return of.stream().filter(each -> List.of(outcomes).contains(each.by(way))).count();
    }

    private static void line(StringBuilder lines, List<String> cells) {
        lines.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /// What came of an edit by each way.
    record Measured(Edit edit, Outcome withOldText, Outcome quoteAlone, Outcome publishedWeights) {

        static Measured of(Edit edit) {
            return new Measured(edit, Outcome.of(edit, Way.WITH_OLD_TEXT), Outcome.of(edit, Way.QUOTE_ALONE),
                    Outcome.of(edit, Way.PUBLISHED_WEIGHTS));
        }

        Outcome by(Way way) {
            return switch (way) {
                case WITH_OLD_TEXT -> withOldText;
                case QUOTE_ALONE -> quoteAlone;
                case PUBLISHED_WEIGHTS -> publishedWeights;
            };
        }
    }
}
