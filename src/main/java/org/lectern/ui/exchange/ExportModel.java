package org.lectern.ui.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.annotation.Annotation;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.exchange.Exchange;
import org.lectern.exchange.Export.Counts;
import org.lectern.exchange.Format;
import org.lectern.library.Shelf;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Listing;
import org.lectern.ui.session.ReadingSession;

/// Notes on their way out: which, in what form, what the file begins with, and that it is written.
public final class ExportModel {

    private static final int PREVIEWED = 12;
    private static final Counts NOTHING = new Counts(0, 0, 0);

    private final Exchanging exchanging;
    private final ReadingSession session;
    private final Background background;
    private final Latest latest;
    private final Set<UUID> selection;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.MD);
    private final StringProperty tag = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(
            new Preview(NOTHING, ""));
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Choosing());
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /// @param selection notes that are selected in a list; they are what is wanted then
    public ExportModel(Exchanging exchanging, ReadingSession session, Background background, Set<UUID> selection) {
        this.exchanging = exchanging;
        this.session = session;
        this.background = background;
        this.selection = Set.copyOf(selection);
        latest = new Latest(background);
        if (!selection.isEmpty()) {
            scope.set(Scope.SELECTION);
        }
        scope.subscribe(_ -> update());
        format.subscribe(_ -> update());
        tag.subscribe(_ -> update());
        name.subscribe(_ -> update());
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    ObjectProperty<Format> format() {
        return format;
    }

    /// The tag of [Scope#TAG].
    StringProperty tag() {
        return tag;
    }

    /// What the user wants to be called in the file.
    StringProperty name() {
        return name;
    }

    ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// What there is to choose from.
    List<Scope> scopes() {
        return List.of(Scope.values()).stream().filter(each -> switch (each) {
            case ALL -> true;
            case SELECTION -> !selection.isEmpty();
            case ITEM -> session.item().get() != null;
            case TOPIC -> session.listing().get() instanceof Listing.Topic;
            case TAG -> !tags().isEmpty();
        }).toList();
    }

    List<String> tags() {
        return List.copyOf(exchanging.annotations().notebook().tags().keySet());
    }

    /// A name for the file.
    String fileName() {
        var what = switch (scope.get()) {
            case ALL, SELECTION -> "";
            case ITEM -> Optional.ofNullable(session.item().get()).map(ref -> "-" + ref.item()).orElse("");
            case TOPIC -> session.listing().get() instanceof Listing.Topic topic ? "-" + topic.topic().name() : "";
            case TAG -> "-" + tag.get();
        };
        return ("notes" + what.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")).replaceAll("-$", "") + "."
                + format.get().extension();
    }

    /// The file of the template by which the format is written; empty when it is written by none.
    Optional<Path> template() {
        return format.get() == Format.MD || format.get() == Format.HTML
                ? Optional.of(exchanging.templates().file(format.get()))
                : Optional.empty();
    }

    /// Writes the file.
    void save(Path file) {
        var wanted = wanted();
        var form = format.get();
        var signed = name.get();
        cancelled.set(false);
        state.set(new State.Writing());
        background.run(() -> {
            var export = exchanging.export(choose(wanted), signed);
            return export.save(form, exchanging.templates(), file, cancelled::get)
                    ? new State.Written(file, export.counts())
                    : new State.Choosing();
        }, state::set,
                failure -> state.set(new State.Failed(failure instanceof IOException
                        ? Messages.get("exchange.export.unwritten", file, String.valueOf(failure.getMessage()))
                        : String.valueOf(failure.getMessage()))));
    }

    /// Leaves the file as it was.
    void cancel() {
        cancelled.set(true);
    }

    private void update() {
        var wanted = wanted();
        var form = format.get();
        var signed = name.get();
        state.set(new State.Choosing());
        latest.run(() -> preview(wanted, form, signed), preview::set,
                failure -> preview.set(new Preview(NOTHING, String.valueOf(failure.getMessage()))));
    }

    private Preview preview(Wanted wanted, Format form, String signed) throws IOException {
        var choice = choose(wanted);
        var out = new StringWriter();
        exchanging.export(choice.first(PREVIEWED), signed).write(form, exchanging.templates(), out);
        var text = out.toString().replace("\ufeff", "");
        return new Preview(
                new Counts(choice.notes().size(), choice.verdicts().size(), choice.bookmarks().size()),
                text.substring(0, Math.min(text.length(), 6000)));
    }

    private Exchange.Choice choose(Wanted wanted) {
        return exchanging.exchange().choose(wanted.notes(), wanted.items());
    }

    private Wanted wanted() {
        var shelf = exchanging.library().shelf().get();
        return switch (scope.get()) {
            case ALL -> Wanted.of(_ -> true);
            case SELECTION -> new Wanted(note -> selection.contains(note.id()), _ -> false);
            case ITEM -> ofItem();
            case TOPIC -> ofTopic(shelf);
            case TAG -> tagged(tag.get());
        };
    }

    private Wanted ofItem() {
        var open = session.item().get();
        return Wanted.of(item -> item.equals(open));
    }

    private Wanted ofTopic(Shelf shelf) {
        var items = session.listing().get() instanceof Listing.Topic topic
                ? shelf.items(topic.topic()).stream().map(Item::ref).collect(Collectors.toUnmodifiableSet())
                : Set.<ItemRef>of();
        return Wanted.of(items::contains);
    }

    private static Wanted tagged(String wanted) {
        return new Wanted(note -> note.tags().contains(wanted), _ -> false);
    }

    /// Which notes, and of which items the numbers and the bookmarks: those have no tags.
    private record Wanted(Predicate<Annotation> notes, Predicate<ItemRef> items) {

        static Wanted of(Predicate<ItemRef> items) {
            return new Wanted(note -> items.test(note.item()), items);
        }
    }

    /// Which notes are wanted.
    enum Scope {
        ALL, SELECTION, ITEM, TOPIC, TAG
    }

    /// How much there will be, and what the file begins with.
    record Preview(Counts counts, String text) {}

    /// How far it is.
    sealed interface State {

        record Choosing() implements State {}

        record Writing() implements State {}

        record Written(Path file, Counts counts) implements State {}

        record Failed(String why) implements State {}
    }
}
