package org.lectern.ui.reading;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Target;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.lens.NumberLens;
import org.lectern.library.Library;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.session.ReadingSession;

/// The open article, and its numbers.
public final class ReadingModel {

    private final Library library;
    private final NumberLens lens;
    private final ReadingSession session;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> told = new ReadOnlyObjectWrapper<>();
    private final MarksModel marks;

    public ReadingModel(Library library, Annotations annotations, NumberLens lens, ReadingSession session,
            Background background) {
        this.library = library;
        this.lens = lens;
        this.session = session;
        latest = new Latest(background);
        marks = new MarksModel(annotations, session, background, reading.getReadOnlyProperty(), this::tell);
        session.item().subscribe(_ -> update());
        background.watch(library.shelf(), _ -> update());
        background.watch(lens.revision(), _ -> readAnew());
    }

    /// The note that the reader wants to write while there is no room for it beside the text; set anew for every wish.
    public ReadOnlyObjectProperty<@Nullable UUID> noteWanted() {
        return marks.elsewhere();
    }

    /// Whether it is the tags of that note that the reader wants to write.
    public boolean tagsWanted() {
        return marks.tagsElsewhere();
    }

    /// Makes a note on a value of a chart and lets it be written; the item that has the value is opened.
    public void noteFigure(ItemRef item, Target.Figure figure) {
        session.open(item);
        marks.noteFigure(item, figure);
    }

    /// Makes a note on the open item as a whole and lets it be written.
    void noteItem() {
        marks.noteItem();
    }

    /// What there is to tell the reader: what was done, or what went wrong.
    public ReadOnlyObjectProperty<@Nullable String> told() {
        return told.getReadOnlyProperty();
    }

    /// The open article; null while none is open.
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// The highlights and notes of the open article.
    MarksModel marks() {
        return marks;
    }

    ReadingSession session() {
        return session;
    }

    /// Chooses a number, so that its card and its point light up.
    void choose(String metric) {
        var open = reading.get();
        if (open != null) {
            session.chosen().set(metric.isEmpty() ? null : new FigureRef(open.item().ref(), metric));
        }
    }

    void hover(String metric) {
        var open = reading.get();
        var figure = metric.isEmpty() || open == null ? null : new FigureRef(open.item().ref(), metric);
        session.hovered().set(figure);
    }

    /// The metric of the open article that a figure is; empty when it is none of them.
    String metric(@Nullable FigureRef figure) {
        var open = reading.get();
        return figure != null && open != null && figure.item().equals(open.item().ref()) ? figure.metric() : "";
    }

    /// The span of the next number in the text after the chosen one.
    Optional<Span> nextNumber() {
        var open = reading.get();
        if (open == null || open.marks().isEmpty()) {
            return Optional.empty();
        }
        var chosen = metric(session.chosen().get());
        var at = 0;
        for (var index = 0; index < open.marks().size(); index++) {
            if (open.marks().get(index).id().equals(chosen)) {
                at = (index + 1) % open.marks().size();
            }
        }
        choose(open.marks().get(at).id());
        return Optional.of(open.marks().get(at).span());
    }

    void tell(String words) {
        told.set(null);
        told.set(words);
    }

    private void fail(Exception failure) {
        tell(Messages.get("reading.failed", String.valueOf(failure.getMessage())));
    }

    private void update() {
        var ref = session.item().get();
        var shelf = library.shelf().get();
        var open = reading.get();
        var item = ref == null ? null : shelf.item(ref).orElse(null);
        if (ref == null || item == null) {
            latest.run(() -> true, _ -> reading.set(null), this::fail);
            return;
        }
        if (open != null && open.item().equals(item)) {
            return;
        }
        latest.run(() -> Reading.of(shelf.briefing(ref).orElseThrow(), item, lens.read(item)), reading::set,
                this::fail);
    }

    /// Marks the numbers anew when the user has said something of one.
    private void readAnew() {
        var open = reading.get();
        if (open != null) {
            latest.run(() -> Reading.of(open.briefing(), open.item(), lens.read(open.item())), read -> {
                if (!read.marks().equals(open.marks()) && open.equals(reading.get())) {
                    reading.set(read);
                }
            }, this::fail);
        }
    }
}
