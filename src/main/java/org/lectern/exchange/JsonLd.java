package org.lectern.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Target;
import org.lectern.briefing.Metric;
import tools.jackson.databind.json.JsonMapper;

/// Notes as W3C Web Annotations in JSON-LD: one collection of one page, a line for each note, verdict and bookmark.
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

    void write(List<Entry> entries, List<JudgedEntry> judged, List<MarkedEntry> marked, Writer out)
            throws IOException {
        var id = collection(entries, judged, marked);
        out.write("{\"@context\":[\"" + CONTEXT + "\",{\"lectern\":\"" + TERMS + "\"}],\n\"id\":\"" + id
                + "\",\n\"type\":\"AnnotationCollection\",\n\"label\":\"Notes from Lectern\",\n\"total\":"
                + (entries.size() + judged.size() + marked.size()) + ",\n\"first\":{\"id\":\"" + id
                + "#page\",\"type\":\"AnnotationPage\",\"partOf\":\"" + id + "\",\"startIndex\":0,\"items\":[");
        var separator = "\n";
        var all = Stream.of(entries.stream().map(this::annotation), judged.stream().map(this::annotation),
                marked.stream().map(this::annotation)).flatMap(Function.identity()).iterator();
        while (all.hasNext()) {
            out.write(separator);
            out.write(JSON.writeValueAsString(all.next()));
            separator = ",\n";
        }
        out.write("\n]}}\n");
    }

    /// The same for the same notes, so that a file that says nothing new is the same file.
    private static String collection(List<Entry> entries, List<JudgedEntry> judged, List<MarkedEntry> marked) {
        var all = new StringBuilder();
        entries.forEach(entry -> all.append(entry.annotation().id()).append(entry.revision().version()));
        judged.forEach(entry -> all.append(entry.verdict().id()).append(entry.verdict().made()));
        marked.forEach(entry -> all.append(entry.bookmark().key()).append(entry.bookmark().created()));
        return "urn:uuid:" + UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> annotation(Entry entry) {
        var note = entry.annotation();
        var json = annotation(note.id() + (entry.current() ? "" : "#" + stamp(entry)), motivation(note), note.author(),
                note.created(), note.modified());
        var bodies = bodies(note);
        if (!bodies.isEmpty()) {
            json.put("body", bodies);
        }
        json.put("target", TargetTerms.of(entry));
        json.put("lectern:colour", note.colour().name().toLowerCase(Locale.ROOT));
        json.put("lectern:version", entry.revision().version().counters().entrySet().stream()
                .map(each -> Map.of("lectern:replica", each.getKey(), "lectern:counter", each.getValue())).toList());
        return json;
    }

    /// A correction asks for a change of what was read in the words; a rejection is a judgement on that, which moderates
    /// nobody's words.
    private Map<String, Object> annotation(JudgedEntry entry) {
        var verdict = entry.verdict();
        var made = verdict.made();
        var json = annotation(verdict.id().toString(), verdict.reading().isPresent() ? "editing" : "assessing",
                verdict.author(), made, made);
        json.put("body", verdict.reading().map(JsonLd::correction)
                .orElseGet(() -> body("Not a statistic", "text/plain", "assessing")));
        json.put("target", TargetTerms.of(entry));
        json.put(Verdicts.TERM, verdict.reading().isPresent() ? Verdicts.CORRECTION : Verdicts.REJECTION);
        return json;
    }

    private static Map<String, Object> correction(Metric statistic) {
        var body = body(JudgedEntry.words(statistic), "text/plain", "editing");
        body.put(Verdicts.STATISTIC, StatisticTerms.json(statistic));
        return body;
    }

    private Map<String, Object> annotation(MarkedEntry entry) {
        var created = entry.bookmark().created();
        var json = annotation(entry.bookmark().key().toString(), "bookmarking", "", created, created);
        json.put("target", TargetTerms.of(entry));
        return json;
    }

    private Map<String, Object> annotation(String id, String motivation, String author, Instant created,
            Instant modified) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", "urn:uuid:" + id);
        json.put("type", "Annotation");
        json.put("motivation", motivation);
        json.put("creator", creator(author));
        json.put("created", created.toString());
        json.put("modified", modified.toString());
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
}
