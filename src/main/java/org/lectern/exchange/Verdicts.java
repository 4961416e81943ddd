package org.lectern.exchange;

import java.util.Optional;
import org.lectern.exchange.Draft.Says;
import tools.jackson.databind.JsonNode;

/// Tells what annotations are for: most are notes, some are verdicts on numbers or bookmarks.
final class Verdicts {

    static final String TERM = "lectern:verdict";
    static final String STATISTIC = "lectern:statistic";
    static final String CORRECTION = "correction";
    static final String REJECTION = "rejection";

    private Verdicts() {}

    /// @param address of what the annotation is on
    static Says of(JsonNode node, String address, Optional<Draft.Words> words) throws Unreadable {
        if (!node.has(TERM)) {
            return isMark(node) ? new Says.Mark() : new Says.Note();
        }
        if (ItemIri.parse(address).isEmpty()) {
            throw new Unreadable("/target/source", "expected an item as urn:lectern:item:BRIEFING:ITEM, found “%s”;"
                    .formatted(Limits.beginning(address)) + " numbers are judged in items alone");
        }
        if (words.flatMap(Draft.Words::quote).isEmpty()) {
            throw new Unreadable("/target/selector", "expected the words of the number in a TextQuoteSelector, found"
                    + " none");
        }
        return switch (Nodes.text(node.path(TERM))) {
            case REJECTION -> new Says.Rejection();
            case CORRECTION -> correction(node);
            case String other -> throw new Unreadable("/" + TERM, "expected correction or rejection, found “%s”"
                    .formatted(Limits.beginning(other)));
        };
    }

    private static Says correction(JsonNode node) throws Unreadable {
        var bodies = Nodes.each(node.path("body")).toList();
        for (var at = 0; at < bodies.size(); at++) {
            if (bodies.get(at).has(STATISTIC)) {
                return new Says.Correction(StatisticTerms.read(bodies.get(at).path(STATISTIC),
                        "/body" + (node.path("body").isArray() ? "/" + at : "") + "/" + STATISTIC));
            }
        }
        return new Says.Correction(StatisticTerms.read(node.path("body").path(STATISTIC), "/body/" + STATISTIC));
    }

    /// A bookmark says nothing: one that has words is a note, so that they are kept.
    private static boolean isMark(JsonNode node) {
        return node.has("motivation")
                && Nodes.each(node.path("motivation")).allMatch(each -> each.asString("").endsWith("bookmarking"))
                && !node.has("body") && !node.has("bodyValue");
    }
}
