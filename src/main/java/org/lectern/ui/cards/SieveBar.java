package org.lectern.ui.cards;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Health;
import org.lectern.ui.fx.Messages;

/// Where the reader says which notes to show: words in a line, below it colours by their names, states and tags.
public final class SieveBar extends VBox {

    private static final List<Health> STATES = List.of(Health.MOVED, Health.CHANGED, Health.LOST, Health.STRAY);

    private final CardsModel cards;
    private final ObjectProperty<Sieve> sieve;
    private final Runnable leaver;
    private final TextField text = new TextField();
    private final FlowPane chips = new FlowPane();
    private final Map<Colour, ColourChip> colours = new EnumMap<>(Colour.class);
    private final Map<Health, ToggleButton> states = new EnumMap<>(Health.class);
    private final TagChips tags = new TagChips(this::removeTag);
    private final TagField tagging;

    /// @param leaver gives the focus back to the list
    /// @param more further choices, to stand after the states
    public SieveBar(CardsModel cards, ObjectProperty<Sieve> sieve, Runnable leaver, Node... more) {
        this.cards = cards;
        this.sieve = sieve;
        this.leaver = leaver;
        getStyleClass().add("sieve-bar");
        tagging = new TagField(this::addTag, () -> sieve.get().tags().reversed().stream().findFirst()
                .ifPresent(this::removeTag), () -> openTags(false));
        text.setPromptText(Messages.get("sieve.text"));
        text.setAccessibleText(Messages.get("sieve.text"));
        text.textProperty().subscribe(words -> sieve.set(sieve.get().withText(words)));
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        HBox.setHgrow(text, Priority.ALWAYS);
        var clear = new IconButton(Feather.X, "sieve.clear", () -> sieve.set(Sieve.OPEN));
        var line = new HBox(text, clear);
        line.getStyleClass().add("sieve-line");
        chips.getStyleClass().add("sieve-chips");
        for (var colour : Colour.values()) {
            var chip = new ColourChip(cards, colour, () -> sieve.set(sieve.get().turned(colour)));
            colours.put(colour, chip);
            chips.getChildren().add(chip);
        }
        STATES.forEach(this::addState);
        chips.getChildren().addAll(more);
        chips.getChildren().add(chip(Messages.get("sieve.tag"), () -> openTags(true)));
        getChildren().addAll(line, chips, tags, tagging);
        openTags(false);
        sieve.subscribe(now -> {
            clear.setVisible(!now.isOpen());
            clear.setManaged(clear.isVisible());
            show(now);
        });
        cards.tags().subscribe(_ -> offer());
    }

    /// Says how many notes there are in each state; states without any are not offered.
    public void count(Map<Health, Integer> counts) {
        states.forEach((state, chip) -> {
            var count = Objects.requireNonNullElse(counts.get(state), 0);
            chip.setText(Messages.get("sieve.state." + state, count));
            chip.setVisible(count > 0 || chip.isSelected());
            chip.setManaged(chip.isVisible());
        });
    }

    /// Shows the line alone, or all choices.
    public void setOpen(boolean open) {
        chips.setVisible(open);
        chips.setManaged(open);
    }

    public void focus() {
        text.requestFocus();
        text.selectAll();
    }

    /// A small button among the choices.
    public static Button chip(String words, Runnable verb) {
        var chip = new Button(words);
        chip.getStyleClass().setAll("sieve-chip");
        chip.setMnemonicParsing(false);
        chip.setOnAction(_ -> verb.run());
        return chip;
    }

    private void addState(Health state) {
        var chip = new ToggleButton();
        chip.getStyleClass().setAll("sieve-chip", "sieve-state");
        chip.setOnAction(_ -> sieve.set(sieve.get().turned(state)));
        chip.setVisible(false);
        chip.setManaged(false);
        states.put(state, chip);
        chips.getChildren().add(chip);
    }

    private void show(Sieve now) {
        if (!text.getText().equals(now.text())) {
            text.setText(now.text());
        }
        colours.forEach((colour, chip) -> chip.show(now.colours().contains(colour)));
        states.forEach((state, chip) -> chip.setSelected(now.healths().contains(state)));
        tags.show(now.tags());
        offer();
    }

    private void offer() {
        tagging.offer(cards.tags().get(), sieve.get().tags());
    }

    private void addTag(String tag) {
        sieve.set(sieve.get().withTag(tag));
        openTags(false);
    }

    private void removeTag(String tag) {
        sieve.set(sieve.get().withoutTag(tag));
    }

    private void openTags(boolean open) {
        tagging.setVisible(open);
        tagging.setManaged(open);
        if (open) {
            tagging.clear();
            tagging.focus();
        }
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            text.clear();
            leaver.run();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            leaver.run();
            event.consume();
        }
    }
}
