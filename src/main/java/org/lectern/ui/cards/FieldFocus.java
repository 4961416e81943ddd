package org.lectern.ui.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Gives the keys to the field of a card in a list as soon as the card is there, and keeps a card whose field grows in
/// view.
public final class FieldFocus {

    private final ListView<?> list;
    private final ToIntFunction<Note> indices;
    private final List<NoteCard> cards = new ArrayList<>();
    private final Runnable settle = this::settle;
    private @Nullable Note awaiting;
    private boolean grown;

    /// @param indices where a note stands in the list; below 0 when it does not
    public FieldFocus(ListView<?> list, ToIntFunction<Note> indices) {
        this.list = list;
        this.indices = indices;
        list.sceneProperty().subscribe(this::settleIn);
    }

    /// Takes care of a card as well.
    public void add(NoteCard card) {
        cards.add(card);
        card.editor().maxHeightProperty().bind(list.heightProperty().multiply(0.8));
        card.editor().heightProperty().subscribe(_ -> grown = true);
    }

    /// Gives the keys to the open field of a note, at the next layout.
    public void await(Note note) {
        awaiting = note;
        list.requestLayout();
    }

    private void settleIn(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(settle);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(settle);
        }
    }

    private void settle() {
        var note = awaiting;
        if (note != null && !note.editing() && note.tagging().get() == null) {
            awaiting = null;
            list.requestFocus();
        } else if (note != null && indices.applyAsInt(note) >= 0) {
            focus(note);
        }
        if (grown) {
            grown = false;
            cards.stream().filter(card -> card.editor().owned()).findFirst().ifPresent(this::keepInView);
        }
    }

    private void focus(Note note) {
        var card = cardOf(note);
        var index = indices.applyAsInt(note);
        if (card.isEmpty()) {
            list.scrollTo(Math.max(0, index));
            return;
        }
        if (!list.getSelectionModel().isSelected(index)) {
            list.getSelectionModel().clearAndSelect(index);
        }
        if (card.get().focusField()) {
            awaiting = null;
            keepInView(card.get());
        }
    }

    private Optional<NoteCard> cardOf(Note note) {
        return cards.stream().filter(card -> note.equals(card.note()) && seen(card)).findFirst();
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private void keepInView(NoteCard card) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            var bounds = flow.sceneToLocal(card.localToScene(card.getBoundsInLocal()));
            var below = bounds.getMaxY() - flow.getHeight();
            if (below > 0 || bounds.getMinY() < 0) {
                flow.scrollPixels(below > 0 ? Math.min(below, bounds.getMinY()) : bounds.getMinY());
            }
        }
    }
}
