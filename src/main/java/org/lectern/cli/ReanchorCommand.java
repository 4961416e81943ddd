package org.lectern.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lectern.exchange.Reanchoring;
import org.lectern.exchange.Reanchoring.Moved;
import org.lectern.exchange.Reanchoring.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lectern notes reanchor`: tells where the notes of a file stand in another edition of their briefing.
@Command(name = "reanchor", sortOptions = false, description = "Tells where the notes of a file stand in another edition of their briefing. Reads files only: nothing is opened or changed.", footer = {
        "",
        "start and end count code points of the item's text: title, summary and body, a line break between blocks."}, exitCodeListHeading = "Exit codes:%n", exitCodeList = {
                "0:every note was placed, or is told as lost", "1:faults were found", "2:wrong usage"})
final class ReanchorCommand implements Callable<Integer> {

    @Mixin
    private EditionPair editions = new EditionPair();

    @Option(names = "--notes", required = true, paramLabel = "FILE.jsonld", description = "The notes, of one item or of several.")
    private Path notes = Path.of("");

    @Option(names = "--json", description = "Tell it as an array of {id, state, score, start, end, quote}; of a lost note with its candidates.")
    private boolean json;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        return editions.read(console).map(this::place).orElse(ExitCode.SOFTWARE);
    }

    private int place(EditionPair.Read pair) {
        var done = Reanchoring.of(pair.before(), pair.after(), notes);
        done.faults().forEach(fault -> console.complain(fault.toString()));
        if (json) {
            console.tellJson(done.moved().stream().map(ReanchorCommand::json).toList());
        } else {
            done.moved().forEach(each -> console.tell(line(each)));
        }
        return done.faults().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Map<String, Object> json(Moved moved) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", moved.id());
        json.put("state", state(moved));
        json.put("score", rounded(moved.score()));
        moved.place().ifPresentOrElse(place -> put(json, place), () -> {
            json.put("start", null);
            json.put("end", null);
            json.put("quote", null);
            json.put("candidates", moved.candidates().stream().map(ReanchorCommand::candidate).toList());
        });
        return json;
    }

    private static Map<String, Object> candidate(Place place) {
        var json = new LinkedHashMap<String, Object>();
        json.put("score", rounded(place.score()));
        put(json, place);
        return json;
    }

    private static void put(Map<String, Object> json, Place place) {
        json.put("start", place.points().start());
        json.put("end", place.points().end());
        json.put("quote", place.quote());
    }

    private static String line(Moved moved) {
        return moved.place().map(place -> "%s %-7s %.3f %d-%d %s".formatted(moved.id(), state(moved), moved.score(),
                place.points().start(), place.points().end(), place.quote()))
                .orElseGet(() -> "%s %-7s %.3f candidates: %s".formatted(moved.id(), state(moved), moved.score(),
                        moved.candidates().stream().map(Place::quote).toList()));
    }

    private static String state(Moved moved) {
        return moved.state().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
