package org.lectern.ui.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.anchoring.Candidate;
import org.lectern.annotation.Health;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// How the words of a note stand: in a line, and once the card is chosen with what was changed, where lost words may be,
/// and what can be done about it.
final class HealthPane extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CardsModel cards;
    private final Paragraph state = new Paragraph("", "health-state");
    private final DiffText diff = new DiffText();
    private final VBox places = new VBox();
    private final FlowPane verbs = new FlowPane();
    private boolean open;

    HealthPane(CardsModel cards) {
        this.cards = cards;
        getStyleClass().add("health");
        places.getStyleClass().add("health-places");
        verbs.getStyleClass().add("health-verbs");
        getChildren().addAll(state, diff, places, verbs);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    void setOpen(boolean open) {
        this.open = open;
    }

    /// Shows how the words of a note stand.
    ///
    /// @return whether it shows the words of the note itself
    boolean show(Note note) {
        var placed = note.placed().get();
        var health = placed.health();
        var told = health == Health.CHANGED || health == Health.LOST || health == Health.STRAY;
        put(this, told);
        getStyleClass().removeIf(style -> style.startsWith("health-is-"));
        getStyleClass().add("health-is-" + health.name().toLowerCase(Locale.ROOT));
        state.setText(told ? words(note) : "");
        var changed = health == Health.CHANGED && !note.now().get().isEmpty();
        put(diff, changed);
        if (changed) {
            diff.show(note.quote(), note.now().get());
        }
        var candidates = health == Health.LOST && open ? placed.candidates() : List.<Candidate>of();
        put(places, !candidates.isEmpty());
        places.getChildren().setAll(places(note, candidates));
        put(verbs, told && open && health != Health.STRAY);
        if (verbs.isVisible()) {
            verbs.getChildren().setAll(verbs(note));
        }
        return changed;
    }

    private String words(Note note) {
        var placed = note.placed().get();
        return switch (note.health()) {
            case STRAY -> Messages.get("cards.stray", note.item());
            case LOST -> Messages.get("cards.lost", placed.candidates().size());
            default -> Messages.get("cards.changed", placed.score());
        };
    }

    private List<Node> places(Note note, List<Candidate> candidates) {
        var rows = new ArrayList<Node>();
        for (var at = 0; at < candidates.size(); at++) {
            var which = at;
            var candidate = candidates.get(at);
            var words = new TextFlow(text("… " + candidate.quote().prefix(), "place-around"),
                    text(candidate.quote().exact(), "place-words"),
                    text(candidate.quote().suffix() + " …", "place-around"));
            var row = new VBox(words, new Label(Messages.get("cards.place.score", candidate.score())));
            row.getStyleClass().add("health-place");
            row.pseudoClassStateChanged(CHOSEN, note.candidate().get() == at);
            row.setOnMouseClicked(event -> {
                note.candidate().set(which);
                if (event.getClickCount() == 2) {
                    cards.accept(note);
                }
            });
            rows.add(row);
        }
        return rows;
    }

    private List<Node> verbs(Note note) {
        var list = new ArrayList<Node>();
        if (note.health() == Health.CHANGED) {
            list.add(verb("cards.health.confirm", () -> cards.confirm(note)));
        } else if (!note.placed().get().candidates().isEmpty()) {
            list.add(verb("cards.health.accept", () -> cards.accept(note)));
            if (note.placed().get().candidates().size() > 1) {
                list.add(verb("cards.health.next", () -> cards.next(note)));
            }
        }
        list.add(verb("cards.health.reattach", () -> cards.reattach(note)));
        list.add(verb("cards.health.detach", () -> cards.detach(note)));
        list.getFirst().getStyleClass().add("first");
        return list;
    }

    private static Button verb(String key, Runnable verb) {
        var button = new Button(Messages.get(key));
        button.getStyleClass().setAll("health-verb");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> verb.run());
        return button;
    }

    private static Text text(String words, String style) {
        var text = new Text(words.replaceAll("\\s+", " "));
        text.getStyleClass().add(style);
        return text;
    }

    private static void put(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// What to say beside the date of a note that moved.
    static Optional<String> quiet(Note note) {
        return note.health() == Health.MOVED ? Optional.of(Messages.get("cards.moved")) : Optional.empty();
    }
}
