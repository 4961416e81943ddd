package org.lectern.exchange;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the W3C Web Annotation Data Model (23 February 2017) says that must be, checked on JSON-LD.
final class WebAnnotations {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final Pattern IRI = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
    private static final Set<String> MOTIVATIONS = Set.of("assessing", "bookmarking", "classifying", "commenting",
            "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying",
            "tagging");
    /// The terms of the model's own context that this program uses; others need a prefix.
    private static final Set<String> TERMS = Set.of("@context", "id", "type", "label", "total", "first", "last", "next",
            "prev", "partOf", "startIndex", "items", "motivation", "creator", "created", "modified", "body", "target",
            "source", "selector", "exact", "prefix", "suffix", "start", "end", "value", "format", "language", "purpose",
            "name", "nickname", "refinedBy", "generator", "state", "rights", "canonical", "via");

    private final List<String> broken = new ArrayList<>();

    private WebAnnotations() {}

    /// The rules that a collection breaks, each with its pointer.
    static List<String> broken(String json) {
        var check = new WebAnnotations();
        var root = JsonMapper.shared().readTree(json);
        check.context(root);
        check.one("AnnotationCollection", root, "");
        check.iri(root.path("id"), "/id");
        check.must(root.path("total").isInt() && root.path("total").asInt() >= 0, "/total", "a count");
        check.page(root.path("first"), root.path("total").asInt());
        check.terms(root, "");
        return check.broken;
    }

    private void context(JsonNode root) {
        var context = root.path("@context");
        var named = context.isString()
                ? CONTEXT.equals(context.asString())
                : context.isArray() && context.valueStream().anyMatch(each -> each.isString()
                        && CONTEXT.equals(each.asString()));
        must(named, "/@context", "the context of the model among the contexts");
    }

    private void page(JsonNode page, int total) {
        one("AnnotationPage", page, "/first");
        iri(page.path("id"), "/first/id");
        iri(page.path("partOf").isObject() ? page.path("partOf").path("id") : page.path("partOf"), "/first/partOf");
        must(page.path("startIndex").asInt(-1) == 0, "/first/startIndex", "an index");
        must(page.path("items").isArray(), "/first/items", "a list");
        must(page.path("items").size() == total, "/total", "the number of annotations");
        var number = 0;
        for (var each : page.path("items")) {
            annotation(each, "/first/items/" + number++);
        }
    }

    private void annotation(JsonNode node, String at) {
        iri(node.path("id"), at + "/id");
        one("Annotation", node, at);
        must(!node.path("target").isMissingNode(), at + "/target", "one target or more");
        each(node.path("target")).forEach(target -> target(target, at + "/target"));
        each(node.path("body")).forEach(body -> body(body, at + "/body"));
        each(node.path("motivation")).forEach(motivation -> must(MOTIVATIONS.contains(motivation.asString()),
                at + "/motivation", "a motivation of the model"));
        date(node.path("created"), at + "/created");
        date(node.path("modified"), at + "/modified");
        must(each(node.path("creator")).allMatch(each -> each.isObject() || each.isString()), at + "/creator",
                "an agent");
    }

    private void body(JsonNode body, String at) {
        if (body.isObject() && body.path("type").asString("").equals("TextualBody")) {
            must(body.path("value").isString(), at + "/value", "exactly one text");
            must(!body.has("format") || body.path("format").asString().contains("/"), at + "/format", "a media type");
            must(!body.has("purpose") || MOTIVATIONS.contains(body.path("purpose").asString()), at + "/purpose",
                    "a motivation of the model");
        } else {
            iri(body.isObject() ? body.path("id") : body, at);
        }
    }

    private void target(JsonNode target, String at) {
        if (target.isString()) {
            iri(target, at);
            return;
        }
        iri(target.has("source") ? target.path("source") : target.path("id"), at + "/source");
        each(target.path("selector")).forEach(each -> selector(each, at + "/selector"));
    }

    private void selector(JsonNode selector, String at) {
        switch (selector.path("type").asString("")) {
            case "TextQuoteSelector" -> must(selector.path("exact").isString()
                    && each(selector.path("prefix")).allMatch(JsonNode::isString)
                    && each(selector.path("suffix")).allMatch(JsonNode::isString), at, "texts");
            case "TextPositionSelector" -> must(selector.path("start").isInt() && selector.path("end").isInt()
                    && selector.path("start").asInt() >= 0
                    && selector.path("end").asInt() >= selector.path("start").asInt(), at,
                    "two offsets in their order");
            default -> must(false, at + "/type", "a selector of the model");
        }
    }

    private void one(String type, JsonNode node, String at) {
        must(each(node.path("type")).anyMatch(each -> type.equals(each.asString(""))), at + "/type", type);
    }

    private void iri(JsonNode node, String at) {
        must(node.isString() && IRI.matcher(node.asString()).matches(), at, "exactly one IRI");
    }

    private void date(JsonNode node, String at) {
        if (!node.isMissingNode()) {
            try {
                OffsetDateTime.parse(node.asString(""));
            } catch (DateTimeParseException _) {
                must(false, at, "one date and time with its zone");
            }
        }
    }

    /// Terms that neither the model nor a declared prefix gives a meaning are lost on other readers.
    private void terms(JsonNode node, String at) {
        if (node.isObject() && !at.endsWith("/@context/1")) {
            node.propertyStream().forEach(each -> {
                must(TERMS.contains(each.getKey()) || each.getKey().startsWith("lectern:"), at + "/" + each.getKey(),
                        "a term of the model, or a prefix");
                terms(each.getValue(), at + "/" + each.getKey());
            });
        }
        if (node.isArray()) {
            for (var index = 0; index < node.size(); index++) {
                terms(node.get(index), at + "/" + index);
            }
        }
    }

    private static java.util.stream.Stream<JsonNode> each(JsonNode node) {
        return node.isArray()
                ? node.valueStream()
                : node.isMissingNode() ? java.util.stream.Stream.empty() : java.util.stream.Stream.of(node);
    }

    private void must(boolean holds, String at, String what) {
        if (!holds) {
            broken.add(at + ": expected " + what);
        }
    }
}
