package org.lectern.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.lectern.briefing.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file of notes piece by piece, so that a large one is never in memory whole: one note, a list of them, a page, a
/// collection, a graph, or what Hypothesis writes.
final class NoteFile {

    /// The fields that hold notes, or what holds notes.
    private static final Set<String> HOLDERS = Set.of("first", "items", "rows", "annotations", "@graph");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Limits.FILE_DEPTH)
                    .maxStringLength(16_000_000).maxNameLength(50_000).maxNumberLength(1000)
                    .maxDocumentLength(Limits.FILE_BYTES).build())
            .build()).build();

    private final Path file;
    private final BooleanSupplier cancelled;
    private final List<Read> notes = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int left;

    private NoteFile(Path file, BooleanSupplier cancelled) {
        this.file = file;
        this.cancelled = cancelled;
    }

    /// @param cancelled asked between notes
    static NoteFile read(Path path, BooleanSupplier cancelled) {
        var file = new NoteFile(path, cancelled);
        file.read();
        return file;
    }

    List<Read> notes() {
        return notes;
    }

    List<Fault> faults() {
        return faults;
    }

    private void read() {
        try {
            if (!Files.isRegularFile(file) && Files.exists(file)) {
                fault("expected a file, found a folder or a device; name a file of notes");
                return;
            }
            if (Files.size(file) > Limits.FILE_BYTES) {
                fault("expected a file of notes of at most 512 MB, found one of %,d bytes; split it into several"
                        .formatted(Files.size(file)));
                return;
            }
            parse();
        } catch (NoSuchFileException _) {
            fault("expected a file, found nothing at this place; check the name");
        } catch (AccessDeniedException _) {
            fault("expected a file that may be read, found that permission is denied; change its permissions");
        } catch (CharacterCodingException _) {
            fault("expected text in UTF-8, found other bytes; save the file as UTF-8");
        } catch (IOException e) {
            fault("this cannot be read: " + e.getMessage());
        }
        if (left > 0) {
            fault("expected at most %,d notes, found %,d more; split the file into several".formatted(Limits.NOTES,
                    left));
        }
        if (notes.isEmpty() && faults.isEmpty() && !cancelled.getAsBoolean()) {
            fault("expected notes, found none; W3C Web Annotations and the files of Hypothesis can be read");
        }
    }

    private void parse() throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16)) {
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            try (var parser = JSON.createParser(reader)) {
                try {
                    if (parser.nextToken() == null) {
                        fault("expected notes, found an empty file");
                        return;
                    }
                    holder(parser, 0);
                } catch (JacksonException e) {
                    broken(e, parser);
                }
            }
        }
    }

    /// Tells where the file ends to be one; what stands before was read.
    private void broken(JacksonException e, JsonParser parser) throws IOException {
        if (e.getCause() instanceof IOException cause) {
            throw cause;
        }
        var at = parser.currentLocation();
        add(new Fault(file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), "",
                (e instanceof StreamConstraintsException
                        ? "expected at most %d objects and lists within one another, and no text of millions of characters,"
                                .formatted(Limits.FILE_DEPTH) + " found more"
                        : "expected JSON, found what cannot be read")
                        + "; what stands before it was read, mend it for the rest"));
    }

    /// Reads what holds notes, or is one.
    private void holder(JsonParser parser, int depth) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (!cancelled.getAsBoolean() && parser.nextToken() != JsonToken.END_ARRAY) {
                element(parser, depth);
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            members(parser, depth);
        } else {
            add(fault(parser, "expected notes, found a single value"));
        }
    }

    private void members(JsonParser parser, int depth) {
        var place = place(parser);
        var single = JSON.createObjectNode();
        var held = false;
        while (!cancelled.getAsBoolean() && parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (HOLDERS.contains(name) && depth < 4 && token.isStructStart()) {
                held = true;
                holder(parser, depth + 1);
            } else {
                single.set(name, parser.readValueAsTree());
            }
        }
        if (W3cNotes.isOne(single) || HypothesisNotes.isOne(single)) {
            note(single, place);
        } else if (!held && depth > 0 && !single.isEmpty()) {
            add(place.fault(file, "", "expected a note, found an object without a target; remove it, or give it one"));
        }
    }

    private void element(JsonParser parser, int depth) {
        var place = place(parser);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            add(place.fault(file, "", "expected a note, found another value; remove it"));
            parser.skipChildren();
            return;
        }
        if (notes.size() == Limits.NOTES) {
            left++;
            parser.skipChildren();
            return;
        }
        JsonNode node = parser.readValueAsTree();
        if (depth == 0 && node.has("items")) {
            // A list of pages, as some write it.
            node.path("items").forEach(each -> note(each, place));
        } else {
            note(node, place);
        }
    }

    private void note(JsonNode node, Place place) {
        try {
            if (deep(node, Limits.DEPTH)) {
                throw new Unreadable("", "expected at most %d objects and lists within one another, found more"
                        .formatted(Limits.DEPTH));
            }
            if (HypothesisNotes.isOne(node)) {
                notes.add(new Read(HypothesisNotes.read(node), place));
            } else if (W3cNotes.isOne(node)) {
                notes.add(new Read(W3cNotes.read(node), place));
            } else {
                throw new Unreadable("",
                        "expected a note, found an object without a target; remove it, or give it one");
            }
        } catch (Unreadable e) {
            add(place.fault(file, e.pointer(), String.valueOf(e.getMessage()) + left(node)));
        }
    }

    /// The beginning of the words that are left in the file, so that the user finds them there.
    private static String left(JsonNode node) {
        var words = W3cNotes.beginning(node);
        return words.isEmpty() ? "" : "; its words stay in the file: “" + words + "”";
    }

    private static boolean deep(JsonNode node, int levels) {
        return node.isContainer() && (levels == 0 || node.valueStream().anyMatch(each -> deep(each, levels - 1)));
    }

    private static Place place(JsonParser parser) {
        var at = parser.currentTokenLocation();
        return new Place(at.getLineNr(), at.getColumnNr(), parser.streamReadContext().pathAsPointer().toString());
    }

    private Fault fault(JsonParser parser, String told) {
        return place(parser).fault(file, "", told);
    }

    private void fault(String told) {
        add(Fault.of(file, told));
    }

    private void add(Fault fault) {
        if (faults.size() < Limits.FAULTS) {
            faults.add(fault);
        }
    }

    /// A note that was read.
    record Read(Draft draft, Place place) {}

    /// Where a note begins.
    record Place(int line, int column, String pointer) {

        Fault fault(Path file, String within, String told) {
            return new Fault(file, line, column, pointer + within, told);
        }
    }
}
