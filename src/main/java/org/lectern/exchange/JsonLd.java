package org.lectern.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lectern.anchoring.CodePoints;
import org.lectern.anchoring.Selector;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Target;
import org.lectern.briefing.Source;
import tools.jackson.databind.json.JsonMapper;

/// Notes as W3C Web Annotations in JSON-LD: one collection of one page, a line for each note.
///
/// What the model has no term for stands under terms of our own, which other readers pass over.
final class JsonLd {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String TERMS = "urn:lectern:terms:";
    static final String REPLICA = "urn:lectern:replica:";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Export.Signature signature;

    JsonLd(Export.Signature signature) {
        this.signature = signature;
    }

    void write(List<Entry> entries, Writer out) throws IOException {
        var id = collection(entries);
        out.write("{\"@context\":[\"" + CONTEXT + "\",{\"lectern\":\"" + TERMS + "\"}],\n\"id\":\"" + id
                + "\",\n\"type\":\"AnnotationCollection\",\n\"label\":\"Notes from Lectern\",\n\"total\":"
                + entries.size() + ",\n\"first\":{\"id\":\"" + id
                + "#page\",\"type\":\"AnnotationPage\",\"partOf\":\"" + id + "\",\"startIndex\":0,\"items\":[");
        var separator = "\n";
        for (var entry : entries) {
            out.write(separator);
            out.write(JSON.writeValueAsString(annotation(entry)));
            separator = ",\n";
        }
        out.write("\n]}}\n");
    }

    /// The same for the same notes, so that a file that says nothing new is the same file.
    private static String collection(List<Entry> entries) {
        var all = new StringBuilder();
        entries.forEach(entry -> all.append(entry.annotation().id()).append(entry.revision().version()));
        return "urn:uuid:" + UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> annotation(Entry entry) {
        var note = entry.annotation();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", "urn:uuid:" + note.id() + (entry.current() ? "" : "#" + stamp(entry)));
        json.put("type", "Annotation");
        json.put("motivation", motivation(note));
        json.put("creator", creator(note.author()));
        json.put("created", note.created().toString());
        json.put("modified", note.modified().toString());
        var bodies = bodies(note);
        if (!bodies.isEmpty()) {
            json.put("body", bodies);
        }
        json.put("target", target(entry));
        json.put("lectern:colour", note.colour().name().toLowerCase(Locale.ROOT));
        json.put("lectern:version", entry.revision().version().counters().entrySet().stream()
                .map(each -> Map.of("lectern:replica", each.getKey(), "lectern:counter", each.getValue())).toList());
        return json;
    }

    /// Tells revisions of one note apart.
    private static String stamp(Entry entry) {
        return UUID.nameUUIDFromBytes(entry.revision().toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String motivation(Annotation note) {
        return note.note().isBlank() && note.target() instanceof Target.Words ? "highlighting" : "commenting";
    }

    private Map<String, Object> creator(String author) {
        var json = new LinkedHashMap<String, Object>();
        var name = author.isEmpty() ? signature.name() : author;
        if (author.isEmpty()) {
            json.put("id", REPLICA + signature.replica());
        }
        json.put("type", "Person");
        if (!name.isBlank()) {
            json.put("name", name.strip());
        }
        return json;
    }

    private static List<Object> bodies(Annotation note) {
        var bodies = new ArrayList<Object>();
        if (!note.note().isEmpty()) {
            bodies.add(body(note.note(), "text/markdown", "commenting"));
        }
        note.tags().forEach(tag -> bodies.add(body(tag, "text/plain", "tagging")));
        return bodies;
    }

    private static Map<String, Object> body(String value, String format, String purpose) {
        var json = new LinkedHashMap<String, Object>();
        json.put("type", "TextualBody");
        json.put("value", value);
        json.put("format", format);
        json.put("purpose", purpose);
        return json;
    }

    private static Map<String, Object> target(Entry entry) {
        var note = entry.annotation();
        var json = new LinkedHashMap<String, Object>();
        json.put("type", "SpecificResource");
        json.put("source", ItemIri.of(note.item()));
        switch (note.target()) {
            case Target.Words words -> {
                json.put("selector", selectors(entry, words.confirmed()));
                if (!words.first().equals(words.confirmed())) {
                    json.put("lectern:first", selectors(entry, words.first()));
                }
                if (!words.text().isEmpty()) {
                    json.put("lectern:text", words.text());
                }
            }
            case Target.Figure figure -> json.put("lectern:figure", figure(figure));
            case Target.Whole _ -> {}
        }
        entry.passage().ifPresent(passage -> json.put("lectern:sentence", passage.sentence()));
        entry.holding().ifPresentOrElse(holding -> {
            json.put("lectern:title", holding.item().title());
            json.put("lectern:briefing", holding.briefing().title());
            json.put("lectern:published", holding.briefing().published().toString());
            json.put("lectern:sources", holding.item().sources().stream().map(JsonLd::source).toList());
        }, () -> {
            if (ItemIri.isAddress(note.item())) {
                json.put("lectern:title", note.item().item());
            }
        });
        return json;
    }

    private static Map<String, Object> source(Source source) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", source.url().toString());
        json.put("lectern:title", source.title());
        json.put("lectern:publisher", source.publisher());
        source.published().ifPresent(period -> json.put("lectern:published", period.text()));
        return json;
    }

    private static Map<String, Object> figure(Target.Figure figure) {
        var json = new LinkedHashMap<String, Object>();
        json.put("lectern:subject", figure.subject());
        json.put("lectern:measure", figure.measure());
        json.put("lectern:unit", figure.unit().code());
        json.put("lectern:period", figure.period().text());
        figure.metric().ifPresent(metric -> json.put("lectern:metric", metric));
        return json;
    }

    private static List<Object> selectors(Entry entry, Selector selector) {
        var selectors = new ArrayList<Object>();
        var quote = new LinkedHashMap<String, Object>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", selector.quote().exact());
        quote.put("prefix", selector.quote().prefix());
        quote.put("suffix", selector.quote().suffix());
        selectors.add(quote);
        selector.position().ifPresent(units -> {
            // Of a text that is not here, or is shorter today, the units are all that is known.
            var points = entry.holding().map(holding -> holding.text().points()).orElseGet(() -> CodePoints.of(""))
                    .toPoints(units);
            var position = new LinkedHashMap<String, Object>();
            position.put("type", "TextPositionSelector");
            position.put("start", points.start());
            position.put("end", points.end());
            selectors.add(position);
        });
        return selectors;
    }
}
