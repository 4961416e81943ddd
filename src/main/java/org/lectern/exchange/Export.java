package org.lectern.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.annotation.Held;

/// Notes to be written out: in the order of the library and of the texts, each with its quote, what stood beside it, and
/// its whole sentence.
public final class Export {

    private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::number)
            .thenComparing(entry -> entry.annotation().item().toString()).thenComparingInt(Entry::start)
            .thenComparing(entry -> entry.annotation().created()).thenComparing(entry -> entry.annotation().id());

    private final List<Entry> entries;
    private final Signature signature;

    private Export(List<Entry> entries, Signature signature) {
        this.entries = entries;
        this.signature = signature;
    }

    /// @param notes deleted ones are left out
    public static Export of(List<Held> notes, Holdings holdings, Signature signature) {
        return new Export(notes.stream().flatMap(note -> IntStream.range(0, note.standing().size())
                .mapToObj(at -> Entry.of(note.standing().get(at), at == 0, holdings)))
                .filter(entry -> !entry.revision().deleted()).sorted(ORDER).toList(), signature);
    }

    /// How many notes are written.
    public int size() {
        return (int) current().count();
    }

    /// Writes the notes, to be saved in UTF-8. What stands against a note goes only into JSON-LD, for other stores.
    ///
    /// @throws TemplateException when the template is not one
    public void write(Format format, Templates templates, Writer out) throws IOException {
        switch (format) {
            case JSONLD -> new JsonLd(signature).write(entries, out);
            case CSV -> CsvTable.write(current().toList(), out);
            case MD, HTML -> templates.of(format).write(Page.of(current().toList(), format), out);
        }
    }

    private java.util.stream.Stream<Entry> current() {
        return entries.stream().filter(Entry::current);
    }

    /// Who made the notes that no one else is the author of.
    ///
    /// @param replica the id of the store
    /// @param name as the user wants to be called in the file; empty for no name
    public record Signature(String replica, String name) {}
}
