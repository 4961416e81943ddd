package org.lectern.annotation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.history.History;
import org.lectern.history.Recorder;
import org.lectern.history.Tracked;
import org.lectern.observable.Observable;
import org.lectern.store.Schema;
import org.lectern.store.Store;

/// The highlights, notes and bookmarks of the user. Every verb blocks until the disk holds the change, and is one step of
/// the history, however many notes it changes.
public final class Annotations {

    private final Store store;
    private final History history;
    private final Clock clock;
    private final Bookmarks bookmarks;
    private final Notebook notebook;
    private final Merging merging;

    public Annotations(Store store, History history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
        bookmarks = new Bookmarks(store, history, clock);
        notebook = new Notebook(store, history);
        merging = new Merging(store, history, clock);
    }

    /// The tables to open the store with, after those of the history.
    public static Schema schema() {
        return Schema.of(Annotations.class, "annotation", 5);
    }

    /// What the history has to know to take steps back.
    public static List<Tracked> tracked() {
        return List.of(AnnotationRows.TRACKED, BookmarkRows.TRACKED, ColourNames.TRACKED, RevisionRows.TRACKED);
    }

    /// Counts the changes: whoever shows annotations watches it and asks again.
    public Observable<Long> revision() {
        return history.revision();
    }

    public Bookmarks bookmarks() {
        return bookmarks;
    }

    /// The notes of the whole library, to be searched and listed.
    public Notebook notebook() {
        return notebook;
    }

    /// What is given to other stores, and what comes from them.
    public Merging merging() {
        return merging;
    }

    public Annotation highlight(ItemRef item, ArticleText text, Span span, Colour colour) {
        var selector = Selector.of(text.text(), span);
        return make(Verb.HIGHLIGHT, item, new Target.Words(selector, selector, keep(text)), colour);
    }

    /// Makes a note on an item as a whole.
    public Annotation noteItem(ItemRef item, Colour colour) {
        return make(Verb.ITEM_NOTE, item, new Target.Whole(), colour);
    }

    /// Makes a note on a value of a chart.
    public Annotation noteFigure(ItemRef item, Target.Figure figure, Colour colour) {
        return make(Verb.FIGURE_NOTE, item, figure, colour);
    }

    /// Sets the note; an empty one takes it away. Words that come after the annotation was deleted are kept with it, and
    /// are there again when the deleting is taken back.
    public void annotate(UUID id, String note) {
        history.write(Verb.NOTE.name(), item(id), (connection, recorder) -> {
            recorder.goOn();
            try (var rows = new AnnotationRows(connection)) {
                if (rows.noteDeleted(id, note)) {
                    recorder.amend(AnnotationRows.TRACKED, id.toString(), "note", note);
                    return 0;
                }
            }
            return alter(connection, recorder, List.of(id), each -> each.withNote(note));
        });
    }

    public void recolour(Collection<UUID> ids, Colour colour) {
        alter(Verb.RECOLOUR, ids, each -> each.withColour(colour));
    }

    /// Adds a tag to each annotation that has it not.
    public void tag(Collection<UUID> ids, String tag) {
        var clean = tag.strip();
        alter(Verb.TAG, ids, each -> {
            var tags = new LinkedHashSet<>(each.tags());
            tags.add(clean);
            return clean.isEmpty() ? each : each.withTags(List.copyOf(tags));
        });
    }

    public void untag(Collection<UUID> ids, String tag) {
        alter(Verb.UNTAG, ids,
                each -> each.withTags(each.tags().stream().filter(other -> !other.equals(tag)).toList()));
    }

    public void delete(Collection<UUID> ids) {
        var now = now();
        history.write(Verb.DELETE.name(), item(ids), (connection, recorder) -> {
            try (var rows = new AnnotationRows(connection)) {
                for (var id : ids) {
                    recorder.touch(AnnotationRows.TRACKED, id.toString());
                    rows.delete(id, true, now);
                }
            }
            return ids.size();
        });
    }

    /// Moves the ends of a highlight; what was first selected is kept beside it.
    public void resize(UUID id, ArticleText text, Span span) {
        attach(Verb.RESIZE, id, text, span);
    }

    /// Attaches a note to other words; what was first selected is kept beside them.
    public void reattach(UUID id, ArticleText text, Span span) {
        attach(Verb.REATTACH, id, text, span);
    }

    /// Says that the words on which a changed or moved note stands are the right ones.
    public void confirm(UUID id, ArticleText text, Span span) {
        attach(Verb.CONFIRM, id, text, span);
    }

    /// Makes a note on words one on its item as a whole; the quoted words go into the note, so that they are not lost.
    public void detach(UUID id) {
        alter(Verb.DETACH, List.of(id), each -> each.target() instanceof Target.Words words
                ? each.withTarget(new Target.Whole()).withNote(quoted(words.quote(), each.note()))
                : each);
    }

    /// The annotations of an item: those on the item first, then in the order of its text, the lost ones last. Where they
    /// stand is kept with them.
    public List<Placed> of(ItemRef item, ArticleText text) {
        var placing = new Placing(store);
        var placed = placing.of(item, text);
        if (placing.changed()) {
            placing.keep();
            history.tell();
        }
        return placed;
    }

    /// Where the annotations of an item would stand in another text; nothing is kept.
    public List<Placed> preview(ItemRef item, ArticleText text) {
        return new Placing(store).of(item, text);
    }

    /// All annotations, the newest change first.
    public List<Annotation> all() {
        return read(AnnotationRows::all);
    }

    public Optional<Annotation> find(UUID id) {
        return read(rows -> rows.find(id));
    }

    /// How many annotations each item has; items without one are left out.
    public Map<ItemRef, Integer> counts() {
        return read(AnnotationRows::counts);
    }

    private Annotation make(Verb verb, ItemRef item, Target target, Colour colour) {
        var now = now();
        var made = new Annotation(UUID.randomUUID(), item, target, colour, "", List.of(), "", now, now);
        return history.write(verb.name(), Optional.of(item), (connection, recorder) -> {
            recorder.touch(AnnotationRows.TRACKED, made.id().toString());
            try (var rows = new AnnotationRows(connection)) {
                rows.put(made);
            }
            return made;
        });
    }

    private void attach(Verb verb, UUID id, ArticleText text, Span span) {
        var selector = Selector.of(text.text(), span);
        var name = keep(text);
        alter(verb, List.of(id), each -> each.withTarget(new Target.Words(
                each.target() instanceof Target.Words words ? words.first() : selector, selector, name)));
    }

    private String keep(ArticleText text) {
        return store.write(connection -> new TextRows(connection).keep(text.text()));
    }

    private void alter(Verb verb, Collection<UUID> ids, UnaryOperator<Annotation> alteration) {
        history.write(verb.name(), item(ids),
                (connection, recorder) -> alter(connection, recorder, ids, alteration));
    }

    private int alter(Connection connection, Recorder recorder, Collection<UUID> ids,
            UnaryOperator<Annotation> alteration) throws SQLException {
        try (var rows = new AnnotationRows(connection)) {
            var altered = 0;
            for (var id : ids) {
                var present = rows.find(id);
                if (present.isPresent() && !alteration.apply(present.get()).equals(present.get())) {
                    recorder.touch(AnnotationRows.TRACKED, id.toString());
                    rows.put(alteration.apply(present.get()).at(now()));
                    altered++;
                }
            }
            return altered;
        }
    }

    private <T> T read(Reading<T> reading) {
        return store.read(connection -> {
            try (var rows = new AnnotationRows(connection)) {
                return reading.of(rows);
            }
        });
    }

    private Optional<ItemRef> item(UUID id) {
        return find(id).map(Annotation::item);
    }

    /// The item of some annotations, when they are of one.
    private Optional<ItemRef> item(Collection<UUID> ids) {
        return ids.size() == 1 ? item(ids.iterator().next()) : Optional.empty();
    }

    private static String quoted(String quote, String note) {
        var lines = new ArrayList<String>();
        quote.lines().forEach(line -> lines.add("> " + line));
        if (!note.isBlank()) {
            lines.add("");
            lines.add(note);
        }
        return String.join("\n", lines);
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /// What is asked of the table of the notes.
    private interface Reading<T> {

        T of(AnnotationRows rows) throws SQLException;
    }
}
