package org.lectern.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Placed;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.cards.Host;
import org.lectern.ui.cards.Note;

/// The notes beside the text, each card as near to its words as the others allow.
final class Margin extends Pane implements Host {

    private static final double GAP = 10;
    private static final double HEAD = 12;

    private final CardsModel cards;
    private final Verbs verbs;
    private final ReadOnlyBooleanProperty still;
    private final Map<UUID, MarginCard> shown = new HashMap<>();
    private List<MarginCard> standing = List.of();
    private Optional<PageColumns> columns = Optional.empty();
    private Optional<UUID> chosen = Optional.empty();
    private MarksModel.@Nullable Wish wish;
    private @Nullable Note awaiting;
    private boolean laid;

    /// @param still whether nothing moves that need not
    Margin(CardsModel cards, Verbs verbs, ReadOnlyBooleanProperty still) {
        this.cards = cards;
        this.verbs = verbs;
        this.still = still;
        getStyleClass().add("margin");
        setManaged(false);
        setPickOnBounds(false);
    }

    /// Shows notes.
    ///
    /// @param notes in the order of their words
    /// @param anchors the upper edges of the words on the page, as many
    /// @param where nothing while there is no room for them
    void show(List<Placed> notes, double[] anchors, Optional<PageColumns> where, Optional<UUID> chosen) {
        columns = where;
        this.chosen = chosen;
        var listed = cards.list(this, where.isPresent() ? notes : List.of());
        var now = new ArrayList<MarginCard>();
        for (var at = 0; at < listed.size(); at++) {
            var note = listed.get(at);
            var card = shown.computeIfAbsent(note.id(), _ -> new MarginCard(cards, this, verbs));
            card.show(note, anchors[at], chosen.filter(note.id()::equals).isPresent());
            now.add(card);
        }
        var gone = new HashSet<>(shown.values());
        gone.removeAll(now);
        gone.forEach(card -> {
            shown.values().remove(card);
            getChildren().removeAll(card.leader(), card.card());
            card.clear();
        });
        for (var card : now) {
            if (!getChildren().contains(card.card())) {
                getChildren().addAll(card.leader(), card.card());
            }
        }
        standing = List.copyOf(now);
        grant();
        requestLayout();
    }

    /// Opens a field on a card, as soon as the card is there.
    void want(MarksModel.Wish wanted) {
        wish = wanted;
        grant();
    }

    /// How far down the page the last card reaches.
    double bottom() {
        return standing.isEmpty() ? 0 : standing.getLast().bottom();
    }

    /// Gives the keys to the field that waits for them; to be called when everything has its place.
    void settle() {
        if (laid && columns.isPresent()) {
            laid = false;
            // What is new on a card may be of another height once it is dressed.
            var width = columns.get().notes();
            if (standing.stream().anyMatch(card -> card.height(width) != card.bottom() - card.top())) {
                requestLayout();
            }
        }
        var note = awaiting;
        var card = note == null ? null : shown.get(note.id());
        if (card != null && card.focus()) {
            awaiting = null;
            verbs.bringIntoSight(card.top(), card.bottom());
        }
    }

    @Override
    public void tornAway(Note note) {
        awaiting = note;
        verbs.settle();
    }

    @Override
    public void leave() {
        verbs.leave();
    }

    @Override
    public void go(Note note) {
        verbs.choose(note.placed().get());
    }

    @Override
    public void tag(List<Note> notes) {
        notes.stream().findFirst().ifPresent(note -> cards.editTags(note, this));
    }

    @Override
    protected void layoutChildren() {
        if (columns.isEmpty()) {
            return;
        }
        var place = columns.get();
        var wanted = standing.stream().mapToDouble(MarginCard::anchor).toArray();
        var heights = standing.stream().mapToDouble(card -> card.height(place.notes())).toArray();
        var present = standing.stream().map(MarginCard::id).toList().indexOf(chosen);
        var tops = MarginTops.of(wanted, heights, present, GAP, HEAD);
        for (var at = 0; at < tops.length; at++) {
            standing.get(at).place(place, tops[at], heights[at], !still.get());
        }
        laid = true;
        verbs.settle();
    }

    private void grant() {
        var wanted = wish;
        var card = wanted == null ? null : shown.get(wanted.note());
        if (wanted == null || card == null) {
            return;
        }
        wish = null;
        card.note().ifPresent(note -> {
            if (wanted.part() == MarksModel.Wish.Part.TAGS) {
                cards.editTags(note, this);
            } else {
                cards.edit(note, this);
            }
            tornAway(note);
        });
    }

    /// What the cards ask of the pane.
    interface Verbs {

        /// Chooses a note.
        void choose(Placed note);

        /// Lights the words of some notes, and of no others.
        void light(List<Placed> notes);

        /// Brings what stands between two heights of the page into sight.
        void bringIntoSight(double top, double bottom);

        /// Gives the keys back to the text.
        void leave();

        /// Has everything settled after the next layout.
        void settle();
    }
}
