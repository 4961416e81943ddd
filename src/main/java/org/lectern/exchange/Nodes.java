package org.lectern.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.briefing.Span;
import tools.jackson.databind.JsonNode;

/// Reads the values of JSON-LD, which may each be written in several ways.
final class Nodes {

    private Nodes() {}

    /// The values of a property: one, the elements of a list, or none.
    static Stream<JsonNode> each(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream();
        }
        if (node.isObject() && node.path("@list").isArray()) {
            return node.path("@list").valueStream();
        }
        return node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
    }

    /// A text, also as a value with a language; empty when there is none.
    static String text(JsonNode node) {
        if (node.isArray() && !node.isEmpty()) {
            return text(node.get(0));
        }
        if (node.isObject()) {
            return text(node.has("@value") ? node.path("@value") : node.path("value"));
        }
        return node.isString() || node.isNumber() ? node.asString() : "";
    }

    /// The IRI of a resource, written by itself or in an object; empty when there is none.
    static String iri(JsonNode node) {
        if (node.isObject()) {
            return text(node.has("id") ? node.path("id") : node.path("@id"));
        }
        return text(node);
    }

    /// Whether a resource is of a type.
    static boolean is(JsonNode node, String type) {
        return each(node.has("type") ? node.path("type") : node.path("@type"))
                .anyMatch(each -> each.asString("").replaceFirst("^oa:|^.*[#/]", "").equals(type));
    }

    static Optional<Instant> time(JsonNode node) {
        var written = text(node);
        try {
            if (written.length() == 10) {
                return Optional.of(LocalDate.parse(written).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Instant.ofEpochMilli(OffsetDateTime.parse(written).toInstant().toEpochMilli()));
        } catch (DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    /// A span of two offsets; empty when they are not in their order.
    static Optional<Span> span(JsonNode selector) {
        var start = selector.path("start").asInt(-1);
        var end = selector.path("end").asInt(-1);
        return start >= 0 && end >= start ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
