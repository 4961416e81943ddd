package org.lectern.ui.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Placed;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.library.Library;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.session.ReadingSession;

/// The open article, what is painted on it, and what can be done with its words.
public final class ReadingModel {

    private final Library library;
    private final Annotations annotations;
    private final ReadingSession session;
    private final Background background;
    private final Latest latestArticle;
    private final Latest latestMarks;
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Placed>> placed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable String> told = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable UUID> noteWanted = new SimpleObjectProperty<>();
    private Colour colour = Colour.YELLOW;

    public ReadingModel(Library library, Annotations annotations, ReadingSession session, Background background) {
        this.library = library;
        this.annotations = annotations;
        this.session = session;
        this.background = background;
        latestArticle = new Latest(background);
        latestMarks = new Latest(background);
        session.item().subscribe(_ -> update());
        background.watch(library.shelf(), _ -> update());
        background.watch(annotations.revision(), _ -> updateMarks());
    }

    /// The highlight whose note the reader wants to write; set anew for every wish.
    public ObjectProperty<@Nullable UUID> noteWanted() {
        return noteWanted;
    }

    /// What there is to tell the reader: what was done, or what went wrong.
    public ReadOnlyObjectProperty<@Nullable String> told() {
        return told.getReadOnlyProperty();
    }

    /// The open article; null while none is open.
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// The annotations of the open article.
    ReadOnlyObjectProperty<List<Placed>> placed() {
        return placed.getReadOnlyProperty();
    }

    ReadingSession session() {
        return session;
    }

    /// The colour that was used last.
    Colour colour() {
        return colour;
    }

    /// The annotations at an offset, the shortest first, as the one that can only be reached there.
    List<Placed> at(int offset) {
        return placed.get().stream().filter(each -> each.span().filter(span -> span.contains(offset)).isPresent())
                .sorted(Comparator.comparingInt(each -> each.span().map(Span::length).orElse(0))).toList();
    }

    void highlight(Span span, Colour wanted) {
        colour = wanted;
        make(span, wanted, _ -> {});
    }

    /// Highlights the words and lets their note be written.
    void note(Span span) {
        make(span, colour, made -> askForNote(made.id()));
    }

    void askForNote(UUID id) {
        noteWanted.set(null);
        noteWanted.set(id);
    }

    void recolour(UUID id, Colour wanted) {
        colour = wanted;
        run(() -> annotations.recolour(List.of(id), wanted));
    }

    void delete(UUID id) {
        run(() -> annotations.delete(List.of(id)));
    }

    void bookmark(Span span) {
        var open = reading.get();
        if (open != null) {
            background.run(() -> annotations.bookmarks().add(open.item().ref(), open.text(), span),
                    _ -> tell(Messages.get("reading.bookmarked")), this::fail);
        }
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

    private void make(Span span, Colour wanted, Consumer<Annotation> then) {
        var open = reading.get();
        if (open != null) {
            background.run(() -> annotations.highlight(open.item().ref(), open.text(), span, wanted), then,
                    this::fail);
        }
    }

    private void run(Runnable change) {
        background.run(() -> {
            change.run();
            return true;
        }, _ -> {}, this::fail);
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
            latestArticle.run(() -> true, _ -> show(null), this::fail);
            return;
        }
        if (open != null && open.item().equals(item)) {
            return;
        }
        latestArticle.run(() -> Reading.of(shelf.briefing(ref).orElseThrow(), item), this::show, this::fail);
    }

    private void show(@Nullable Reading opened) {
        placed.set(List.of());
        reading.set(opened);
        updateMarks();
    }

    private void updateMarks() {
        var open = reading.get();
        if (open != null) {
            ItemRef ref = open.item().ref();
            latestMarks.run(() -> annotations.of(ref, open.text()), placed::set, this::fail);
        }
    }
}
