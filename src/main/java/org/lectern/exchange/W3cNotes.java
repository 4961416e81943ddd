package org.lectern.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Target;
import org.lectern.annotation.Version;
import org.lectern.briefing.Period;
import org.lectern.briefing.Unit;
import tools.jackson.databind.JsonNode;

/// Reads W3C Web Annotations, ours among them.
final class W3cNotes {

    private static final long MOST_CHANGES = 1L << 53;

    private W3cNotes() {}

    static boolean isOne(JsonNode node) {
        return node.has("target") && !HypothesisNotes.isOne(node);
    }

    static Draft read(JsonNode node) throws Unreadable {
        var target = target(node.path("target"));
        var words = Selectors.words(target.path("selector"), "/target/selector");
        var first = Selectors.words(target.path("lectern:first"), "/target/lectern:first");
        var address = target.isObject() && target.has("source")
                ? Nodes.iri(target.path("source"))
                : Nodes.iri(target);
        if (address.isBlank()) {
            throw new Unreadable("/target", "expected a target with the address of what the note is on, found none;"
                    + " name its source");
        }
        return new Draft(Limits.line(Nodes.iri(node)), new Draft.Page(Limits.address(address), title(node, target)),
                Verdicts.of(node, address, words),
                words,
                first, figure(target.path("lectern:figure")),
                Limits.line(Nodes.text(target.path("lectern:text"))), content(node),
                version(node.path("lectern:version")));
    }

    /// How the words of an annotation begin, whatever else is wrong with it: those that were written, or else those that
    /// were marked; empty when there are none.
    static String beginning(JsonNode node) {
        var bodies = Nodes.each(node.path("body")).map(each -> Nodes.text(each.path("value")));
        var selectors = Nodes.each(node.path("target")).flatMap(each -> Nodes.each(each.path("selector")))
                .map(each -> Nodes.text(each.path("exact")));
        return Stream
                .of(Stream.of(Nodes.text(node.path("bodyValue")), Nodes.text(node.path("text"))), bodies, selectors)
                .flatMap(Function.identity()).map(Limits::beginning).filter(words -> !words.isEmpty()).findFirst()
                .orElse("");
    }

    private static JsonNode target(JsonNode targets) throws Unreadable {
        var target = Nodes.each(targets).findFirst()
                .orElseThrow(() -> new Unreadable("/target", "expected a target, found none"));
        var grouped = Nodes.is(target, "Choice") || Nodes.is(target, "List") || Nodes.is(target, "Composite");
        return grouped ? Nodes.each(target.path("items")).findFirst().orElse(target) : target;
    }

    private static String title(JsonNode node, JsonNode target) {
        for (var each : List.of(target.path("lectern:title"), target.path("source").path("title"),
                target.path("source").path("dc:title"), target.path("title"), target.path("dc:title"),
                node.path("lectern:title"))) {
            if (!Nodes.text(each).isBlank()) {
                return Limits.line(Nodes.text(each));
            }
        }
        return "";
    }

    private static Draft.Content content(JsonNode node) throws Unreadable {
        var notes = new ArrayList<String>();
        var tags = new LinkedHashSet<String>();
        if (node.has("bodyValue")) {
            notes.add(words(Nodes.text(node.path("bodyValue")), ""));
        }
        var tagging = Nodes.each(node.path("motivation")).allMatch(each -> each.asString("").equals("tagging"))
                && node.has("motivation");
        for (var body : Nodes.each(node.path("body")).toList()) {
            var one = Nodes.is(body, "Choice") ? Nodes.each(body.path("items")).findFirst().orElse(body) : body;
            var purpose = Nodes.each(one.path("purpose")).anyMatch(each -> each.asString("").equals("tagging"));
            var value = one.isString() || !one.has("value") ? "" : Nodes.text(one.path("value"));
            if (purpose || (tagging && !value.isEmpty())) {
                tags.add(Limits.line(value));
            } else if (!value.isEmpty()) {
                notes.add(words(value, Nodes.text(one.path("format"))));
            } else if (!Nodes.iri(one).isBlank()) {
                notes.add("<" + Limits.address(Nodes.iri(one)) + ">");
            }
        }
        notes.removeIf(String::isBlank);
        tags.removeIf(String::isEmpty);
        var modified = Nodes.time(node.path("modified"));
        return new Draft.Content(Limits.note(String.join("\n\n", notes)), Limits.tags(tags),
                colour(Nodes.text(node.path("lectern:colour"))), author(node.path("creator")),
                Nodes.time(node.path("created")).or(() -> modified), modified);
    }

    /// Markdown stays what it is; HTML becomes its words.
    private static String words(String value, String format) {
        var markdown = format.startsWith("text/markdown");
        return format.startsWith("text/html") || (!markdown && Clean.isMarkup(value))
                ? Clean.plain(value)
                : Clean.text(value);
    }

    private static String author(JsonNode creators) {
        var creator = Nodes.each(creators).findFirst().orElse(creators);
        for (var each : List.of(creator.path("name"), creator.path("nickname"))) {
            if (!Nodes.text(each).isBlank()) {
                var name = Limits.line(Nodes.text(each));
                // Ours are told by the store, whatever name stands beside it.
                return Nodes.iri(creator).startsWith(JsonLd.REPLICA) ? Nodes.iri(creator) + " " + name : name;
            }
        }
        return Limits.line(Nodes.iri(creator));
    }

    private static Colour colour(String name) {
        try {
            return Colour.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return Colour.YELLOW;
        }
    }

    private static Optional<Target.Figure> figure(JsonNode figure) throws Unreadable {
        if (!figure.isObject()) {
            return Optional.empty();
        }
        try {
            var metric = Limits.line(Nodes.text(figure.path("lectern:metric")));
            return Optional.of(new Target.Figure(Limits.line(Nodes.text(figure.path("lectern:subject"))),
                    Limits.line(Nodes.text(figure.path("lectern:measure"))),
                    new Unit(Limits.line(Nodes.text(figure.path("lectern:unit")))),
                    Period.parse(Nodes.text(figure.path("lectern:period"))),
                    metric.isEmpty() ? Optional.empty() : Optional.of(metric)));
        } catch (IllegalArgumentException e) {
            throw new Unreadable("/target/lectern:figure",
                    "expected a value of a chart with a unit and a period, found: "
                            + e.getMessage());
        }
    }

    private static Optional<Version> version(JsonNode version) throws Unreadable {
        var counters = new HashMap<String, Long>();
        for (var each : Nodes.each(version).toList()) {
            var store = Nodes.text(each.path("lectern:replica"));
            var counter = each.path("lectern:counter").asLong(0);
            if (!store.matches("[~\\w.:-]{1,100}") || counter < 1 || counter > MOST_CHANGES || counters.size() == 200) {
                throw new Unreadable("/lectern:version", "expected the id of a store and how often it changed the note,"
                        + " found something else; leave the version out, or export the notes again");
            }
            counters.merge(store, counter, Math::max);
        }
        return counters.isEmpty() ? Optional.empty() : Optional.of(new Version(counters));
    }
}
