package org.lectern.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.briefing.Metric;
import org.lectern.editions.Changes;
import org.lectern.editions.FigureChange;
import org.lectern.editions.FigureChange.Aspect;
import org.lectern.editions.ItemChange;
import org.lectern.editions.PartChange;
import org.lectern.editions.PartChange.Part;
import org.lectern.editions.Sentence;
import org.lectern.editions.SentenceChange;
import org.lectern.metrics.Figures;

/// The changes of a briefing as lines for the terminal: items at the margin, what changed in them indented.
final class ChangeLines {

    private static final String ARROW = " -> ";

    private final Figures figures = new Figures(Locale.ENGLISH);

    private ChangeLines() {}

    static List<String> of(Changes changes) {
        var lines = new ChangeLines();
        var all = Stream.concat(changes.parts().stream().map(ChangeLines::line),
                changes.items().stream().flatMap(lines::lines)).toList();
        return all.isEmpty() ? List.of("no change") : all;
    }

    private Stream<String> lines(ItemChange item) {
        return Stream.of(Stream.of(word(item.change()) + " item " + item.ref().item() + ": " + item.newest().title()),
                item.figures().stream().map(figure -> "  " + line(figure)),
                item.parts().stream().map(part -> "  " + line(part)),
                item.changedSentences().stream().map(sentence -> "  " + line(sentence))).flatMap(each -> each);
    }

    private static String line(PartChange part) {
        if (part.part() == Part.DETAIL) {
            return "detail: links, emphasis, or which words a figure hangs on";
        }
        var change = part.before().isEmpty() ? "added " : part.after().isEmpty() ? "removed " : "";
        return change + word(part.part()) + told(part.before(), part.after());
    }

    /// What stayed the same of a figure names it; what did not stands with its values.
    private String line(FigureChange figure) {
        var told = figure.aspects();
        var same = EnumSet.complementOf(
                told.isEmpty() ? EnumSet.noneOf(Aspect.class) : EnumSet.copyOf(told));
        var name = named(figure.newest(), same);
        return word(figure.change()) + (figure.ofSeries() ? " point" : " figure")
                + (name.isEmpty() ? "" : ", " + name)
                + told(figure.before().map(metric -> value(metric, told)).orElse(""),
                        figure.after().map(metric -> value(metric, told)).orElse(""));
    }

    private String value(Metric metric, Set<Aspect> told) {
        var name = named(metric, told);
        return (name.isEmpty() ? "" : name + ", ") + (figures.value(metric) + " " + figures.unit(metric)).strip();
    }

    private static String named(Metric metric, Set<Aspect> aspects) {
        var words = new ArrayList<String>();
        if (aspects.contains(Aspect.NAME)) {
            words.add(metric.subject() + ": " + metric.measure());
        }
        if (aspects.contains(Aspect.PERIOD)) {
            words.add(metric.period().text());
        }
        if (aspects.contains(Aspect.KIND)) {
            words.add(word(metric.kind()));
        }
        return String.join(", ", words);
    }

    private static String line(SentenceChange sentence) {
        return word(sentence.change()) + " sentence" + told(sentence.before().map(Sentence::words).orElse(""),
                sentence.after().map(Sentence::words).orElse(""));
    }

    private static String told(String before, String after) {
        return before.equals(after)
                ? ": " + after
                : ": " + before + (before.isEmpty() || after.isEmpty() ? "" : ARROW) + after;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
