package org.lectern.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Tells files of notes from files of briefings, by their names and their first words.
public final class NoteFiles {

    private static final int LOOKED_AT = 4096;
    private static final List<String> WORDS = List.of("http://www.w3.org/ns/anno", "\"AnnotationCollection\"",
            "\"AnnotationPage\"", "\"Annotation\"", "hypothes.is", "\"export_userid\"");

    private NoteFiles() {}

    /// Whether a file is one of notes; what cannot be read is none.
    public static boolean isOne(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonld")) {
            return true;
        }
        if (!name.endsWith(".json") || !Files.isRegularFile(file)) {
            return false;
        }
        try (var stream = Files.newInputStream(file)) {
            var words = new String(stream.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
            return !words.contains("\"lectern-briefing/") && WORDS.stream().anyMatch(words::contains);
        } catch (IOException _) {
            return false;
        }
    }
}
