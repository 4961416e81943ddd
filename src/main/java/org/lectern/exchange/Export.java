package org.lectern.exchange;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.annotation.Held;
import org.lectern.annotation.Placed;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;

/// Notes to be written out, and with them verdicts on numbers and bookmarks: in the order of the library and of the texts,
/// each with its quote, what stood beside it, and its whole sentence.
public final class Export {

    private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::number)
            .thenComparing(entry -> entry.annotation().item().toString()).thenComparingInt(Entry::start)
            .thenComparing(entry -> entry.annotation().created()).thenComparing(entry -> entry.annotation().id());

    private final List<Entry> entries;
    private final List<JudgedEntry> judged;
    private final List<MarkedEntry> marked;
    private final Signature signature;

    private Export(List<Entry> entries, List<JudgedEntry> judged, List<MarkedEntry> marked, Signature signature) {
        this.entries = entries;
        this.judged = judged;
        this.marked = marked;
        this.signature = signature;
    }

    /// Brings notes into the order in which they are written.
    ///
    /// @param notes deleted ones are left out
    /// @param placer tells where the notes of an item stand in its text
    public static Export of(List<Held> notes, Holdings holdings, BiFunction<ItemRef, ArticleText, List<Placed>> placer,
            Signature signature) {
        var placed = new HashMap<ItemRef, Map<UUID, Placed>>();
        var entries = new ArrayList<Entry>();
        for (var note : notes) {
            for (var revision : note.standing()) {
                var item = revision.annotation().item();
                var holding = holdings.item(item);
                var current = revision.equals(note.current());
                var place = holding.filter(_ -> current).map(each -> placed.computeIfAbsent(item,
                        _ -> placer.apply(item, each.text().article()).stream()
                                .collect(Collectors.toMap(one -> one.annotation().id(), Function.identity())))
                        .get(note.id()));
                if (!revision.deleted()) {
                    entries.add(Entry.of(revision, current, holding, place));
                }
            }
        }
        entries.sort(ORDER);
        return new Export(entries, List.of(), List.of(), signature);
    }

    /// The same notes, with verdicts and bookmarks.
    Export with(List<JudgedEntry> verdicts, List<MarkedEntry> bookmarks) {
        return new Export(entries, verdicts, bookmarks, signature);
    }

    /// How much is written.
    public Counts counts() {
        return new Counts((int) current().count(), judged.size(), marked.size());
    }

    /// Writes the notes, to be saved in UTF-8. What stands against a note goes only into JSON-LD, for other stores.
    ///
    /// @throws TemplateException when the template is not one
    public void write(Format format, Templates templates, Writer out) throws IOException {
        switch (format) {
            case JSONLD -> new JsonLd(signature).write(entries, judged, marked, out);
            case CSV -> CsvTable.write(current().toList(), judged, marked, out);
            case MD, HTML -> templates.of(format).write(Page.of(current().toList(), judged, marked, format), out);
        }
    }

    /// Writes the notes into a file, which is there whole or not at all.
    ///
    /// @param cancelled asked while it is written: whether to leave the file as it is
    /// @return whether it was written
    public boolean save(Format format, Templates templates, Path file, BooleanSupplier cancelled) throws IOException {
        var there = file.toAbsolutePath();
        var part = there.resolveSibling("." + there.getFileName() + ".part");
        try {
            try (var out = new Stoppable(Files.newBufferedWriter(part, StandardCharsets.UTF_8), cancelled)) {
                write(format, templates, out);
            } catch (InterruptedIOException _) {
                return false;
            }
            Files.move(part, there, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Stream<Entry> current() {
        return entries.stream().filter(Entry::current);
    }

    /// A writer that stops when it is told to.
    private static final class Stoppable extends FilterWriter {

        private final BooleanSupplier cancelled;

        Stoppable(Writer out, BooleanSupplier cancelled) {
            super(out);
            this.cancelled = cancelled;
        }

        @Override
        public void write(String words, int from, int length) throws IOException {
            check();
            super.write(words, from, length);
        }

        @Override
        public void write(char[] words, int from, int length) throws IOException {
            check();
            super.write(words, from, length);
        }

        private void check() throws InterruptedIOException {
            if (cancelled.getAsBoolean()) {
                throw new InterruptedIOException();
            }
        }
    }

    /// How many notes, verdicts on numbers and bookmarks there are.
    public record Counts(int notes, int verdicts, int bookmarks) {

        /// How much there is of all kinds.
        public int all() {
            return notes + verdicts + bookmarks;
        }
    }

    /// Who made the notes that no one else is the author of.
    ///
    /// @param replica the id of the store
    /// @param name as the user wants to be called in the file; empty for no name
    public record Signature(String replica, String name) {}
}
