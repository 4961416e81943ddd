package org.lectern.ui.cards;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Target;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Theme;

/// A note: its words and how they stand, the note below them or its editor, its tags, and what can be done with it. It is
/// as low as can be until it is chosen, then shows all.
public final class NoteCard extends VBox {

    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");
    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CardsModel cards;
    private final Host host;
    private final CardHead head;
    private final ClampedText quote = new ClampedText();
    private final HealthPane health;
    private final NoteText words;
    private final NoteEditor editor;
    private final Label failure = new Label();
    private final Label date = new Label();
    private final Tooltip exactly = new Tooltip();
    private final Label state = new Label();
    private final TagChips tags;
    private final TagField tagging;
    private final Swatches swatches;
    private final HBox actions;
    private @Nullable Note note;
    private boolean named;
    private boolean beside;
    private Subscription watching = Subscription.EMPTY;

    public NoteCard(CardsModel cards, Host host) {
        this.cards = cards;
        this.host = host;
        editor = new NoteEditor(cards, host);
        head = new CardHead(cards);
        health = new HealthPane(cards);
        words = new NoteText(cards::ask);
        tags = new TagChips(tag -> with(shown -> cards.untag(List.of(shown), tag)));
        tagging = new TagField(tag -> with(shown -> cards.tag(List.of(shown), tag)),
                () -> with(shown -> shown.annotation().tags().stream().reduce((_, last) -> last)
                        .ifPresent(last -> cards.untag(List.of(shown), last))),
                () -> with(this::endTags));
        swatches = new Swatches(colour -> with(shown -> cards.recolour(List.of(shown), colour)));
        getStyleClass().add("note-card");
        quote.getStyleClass().add("note-quote");
        wrapped(failure, "note-failure");
        date.getStyleClass().add("note-date");
        date.setTooltip(exactly);
        state.getStyleClass().add("note-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        actions = new HBox(swatches,
                new IconButton(Feather.EDIT_2, "cards.edit", () -> with(shown -> cards.edit(shown, host))),
                new IconButton(Feather.TAG, "cards.tag", () -> with(shown -> cards.editTags(shown, host))),
                new IconButton(Feather.TRASH_2, "cards.delete", () -> with(shown -> cards.delete(List.of(shown)))));
        actions.getStyleClass().add("note-actions");
        actions.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        var facts = new HBox(date, state);
        facts.getStyleClass().add("note-facts");
        getChildren().addAll(head, quote, health, words, editor, tags, tagging, failure, new Foot(facts, actions));
    }

    /// The stylesheets of cards, for the panes that show them.
    public static List<String> sheets() {
        return List.of(Theme.sheet(NoteCard.class, "cards.css"), Theme.sheet(NoteCard.class, "fields.css"));
    }

    public NoteEditor editor() {
        return editor;
    }

    /// Gives the keys to the field that is open on it.
    ///
    /// @return whether one is
    public boolean focusField() {
        if (tagging.isVisible()) {
            tagging.focus();
        } else if (editor.isVisible()) {
            editor.focus();
        }
        return tagging.isVisible() || editor.isVisible();
    }

    /// Makes it a card that stands beside its words: it does not say them again, and is nothing but the note while it is not
    /// chosen.
    public void standBeside() {
        beside = true;
        put(actions, false);
    }

    /// The note on it; null while it is not in use.
    public @Nullable Note note() {
        return note;
    }

    public void show(Note shown) {
        if (shown.equals(note)) {
            return;
        }
        clear();
        note = shown;
        watching = Subscription.combine(shown.placed().subscribe(_ -> draw(shown)),
                shown.now().subscribe(_ -> stand(shown)), shown.candidate().subscribe(_ -> stand(shown)),
                cards.names().subscribe(swatches::name), cards.tags().subscribe(_ -> offer(shown)),
                shown.tagging().subscribe(in -> tag(shown, host.equals(in))),
                shown.editor().subscribe(in -> edit(shown, host.equals(in))),
                shown.state().subscribe(_ -> tell(shown)));
    }

    /// Says beside the date of which item the note is, or leaves that to a heading.
    public void nameItem(boolean named) {
        this.named = named;
        with(this::draw);
    }

    /// A card that is kept narrower than its row is as high as its own width asks for.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(getMaxWidth() > 0 ? Math.min(width, getMaxWidth()) : width);
    }

    /// All that it says, in words to be spoken.
    public String words() {
        return note == null ? "" : words(note);
    }

    private String words(Note shown) {
        var annotation = shown.annotation();
        return Messages.get("cards.accessible", cards.names().get().of(annotation.colour()), head.words(shown),
                annotation.note().isBlank() ? 0 : 1, annotation.note(), When.exactly(annotation.modified()),
                Messages.get("cards.health." + shown.health()), String.join(", ", annotation.tags()));
    }

    public void clear() {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        note = null;
        editor.clear();
    }

    /// Shows all of the note, or as little as can be.
    public void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        quote.setOpen(chosen);
        words.setOpen(chosen);
        health.setOpen(chosen);
        put(actions, chosen || !beside);
        with(this::stand);
    }

    private void draw(Note shown) {
        var annotation = shown.annotation();
        for (var colour : Colour.values()) {
            getStyleClass().remove(ColourNames.style(colour));
        }
        getStyleClass().add(ColourNames.style(annotation.colour()));
        pseudoClassStateChanged(LOST, shown.span().isEmpty());
        head.show(shown);
        put(head, head.isVisible() && !(beside && annotation.target() instanceof Target.Whole));
        quote.setWords(shown.quote());
        stand(shown);
        cards.readNow(shown);
        words.show(annotation.note());
        showWords(shown);
        tags.show(annotation.tags());
        offer(shown);
        var when = When.words(annotation.modified(), ZonedDateTime.now(ZoneId.systemDefault()));
        date.setText(named ? Messages.get("cards.where", when, cards.title(shown.item())) : when);
        exactly.setText(When.exactly(annotation.modified()));
        swatches.show(annotation.colour());
    }

    /// Shows how the words stand; of changed ones their change takes the place of the quote.
    private void stand(Note shown) {
        var inHealth = health.show(shown);
        put(quote, !beside && !inHealth && !shown.quote().isEmpty());
        tell(shown);
    }

    private void tag(Note shown, boolean here) {
        var had = tagging.isVisible();
        put(tagging, here);
        offer(shown);
        if (here && !had) {
            tagging.clear();
            host.tornAway(shown);
        }
    }

    private void offer(Note shown) {
        tagging.offer(cards.tags().get(), shown.annotation().tags());
    }

    private void endTags(Note shown) {
        if (host.equals(shown.tagging().get())) {
            cards.endTags(shown);
            host.leave();
        }
    }

    private void edit(Note shown, boolean editing) {
        pseudoClassStateChanged(EDITING, editing);
        put(editor, editing);
        if (editing) {
            editor.show(shown);
        } else {
            editor.clear();
        }
        showWords(shown);
        tell(shown);
    }

    private void showWords(Note shown) {
        put(words, !editor.isVisible() && !shown.annotation().note().isBlank());
    }

    /// While a note is written, how its saving goes stands in the place of its date.
    private void tell(Note shown) {
        state.setText(switch (shown.state().get()) {
            case Note.State.Idle _,Note.State.Failed _ -> HealthPane.quiet(shown).orElse("");
            case Note.State.Saving _ -> Messages.get("cards.saving");
            case Note.State.Saved _ -> Messages.get("cards.saved");
        });
        var saving = shown.editing() && !(shown.state().get() instanceof Note.State.Idle);
        put(state, !state.getText().isEmpty() && (saving || !shown.editing()));
        put(date, !saving || state.getText().isEmpty());
        failure.setText(shown.state().get() instanceof Note.State.Failed(var why)
                ? Messages.get("cards.failed", why)
                : "");
        put(failure, !failure.getText().isEmpty());
    }

    private void with(Consumer<Note> verb) {
        Optional.ofNullable(note).ifPresent(verb);
    }

    private static void put(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static void wrapped(Label label, String style) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
    }
}
