package org.lectern.exchange;

import java.util.LinkedHashSet;
import java.util.Optional;
import org.lectern.annotation.Colour;
import tools.jackson.databind.JsonNode;

/// Reads the annotations of Hypothesis, as its API lists them and as its client exports them.
final class HypothesisNotes {

    static final String NOTE = "https://hypothes.is/a/";

    private HypothesisNotes() {}

    static boolean isOne(JsonNode node) {
        return node.path("uri").isString() && !node.has("@context")
                && (node.has("text") || node.has("user") || node.has("tags"));
    }

    static Draft read(JsonNode node) throws Unreadable {
        var target = Nodes.each(node.path("target")).findFirst().orElse(node.path("target"));
        var page = new Draft.Page(Limits.address(Nodes.text(node.path("uri"))),
                Limits.line(Nodes.text(node.path("document").path("title"))));
        var tags = new LinkedHashSet<String>();
        Nodes.each(node.path("tags")).map(Nodes::text).map(Limits::line).filter(tag -> !tag.isEmpty())
                .forEach(tags::add);
        var id = Limits.line(Nodes.text(node.path("id")));
        var modified = Nodes.time(node.path("updated"));
        var text = Nodes.text(node.path("text"));
        var content = new Draft.Content(
                Limits.note(Clean.isMarkup(text) ? Clean.plain(text) : Clean.text(text)), Limits.tags(tags),
                Colour.YELLOW, author(node), Nodes.time(node.path("created")).or(() -> modified), modified);
        return new Draft(id.isEmpty() ? "" : NOTE + id, page, new Draft.Says.Note(),
                Selectors.words(target.path("selector"), "/target/0/selector"), Optional.empty(), Optional.empty(),
                "", content, Optional.empty());
    }

    /// `acct:name@hypothes.is` is the name; the name shown, where there is one, is better.
    private static String author(JsonNode node) {
        var shown = Nodes.text(node.path("user_info").path("display_name"));
        return Limits.line(shown.isBlank()
                ? Nodes.text(node.path("user")).replaceFirst("^acct:", "").replaceFirst("@.*$", "")
                : shown);
    }
}
