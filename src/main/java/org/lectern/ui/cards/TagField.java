package org.lectern.ui.cards;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.lectern.ui.fx.Messages;

/// Where a tag is written. Tags in use that go on like what was written are offered below: Down or Tab chooses among them,
/// Enter gives the tag, Backspace in the empty field takes the last one away.
public final class TagField extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST_OFFERS = 6;

    private final TextField field = new TextField();
    private final FlowPane offers = new FlowPane();
    private final Consumer<String> adder;
    private final Runnable remover;
    private final Runnable leaver;
    private List<String> known = List.of();
    private List<String> present = List.of();
    private int chosen = -1;

    /// @param adder takes a tag
    /// @param remover takes the last tag away
    /// @param leaver closes the field
    public TagField(Consumer<String> adder, Runnable remover, Runnable leaver) {
        this.adder = adder;
        this.remover = remover;
        this.leaver = leaver;
        getStyleClass().add("tag-field");
        offers.getStyleClass().add("tag-chips");
        offers.setMinWidth(0);
        field.setPromptText(Messages.get("cards.tag.prompt"));
        field.setAccessibleText(Messages.get("cards.tag.prompt"));
        field.textProperty().subscribe(_ -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now && getScene() != null && getScene().getFocusOwner() != null) {
                leaver.run();
            }
        });
        getChildren().addAll(field, offers);
        offer();
    }

    /// Offers tags from now on.
    ///
    /// @param known the tags in use
    /// @param present those that need not be offered
    public void offer(List<String> known, List<String> present) {
        this.known = known;
        this.present = present;
        offer();
    }

    public void focus() {
        field.requestFocus();
    }

    public void clear() {
        field.clear();
    }

    private void offer() {
        var begun = written().toLowerCase(Locale.ROOT);
        var open = known.stream().filter(tag -> !present.contains(tag)).toList();
        var fitting = Stream.concat(open.stream().filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(begun)),
                open.stream().filter(tag -> tag.toLowerCase(Locale.ROOT).indexOf(begun) > 0)).limit(MOST_OFFERS);
        offers.getChildren().setAll(fitting.map(this::chip).toList());
        offers.setVisible(!offers.getChildren().isEmpty());
        offers.setManaged(offers.isVisible());
        chosen = -1;
    }

    private Button chip(String tag) {
        var chip = new Button(tag);
        chip.getStyleClass().setAll("tag-offer");
        chip.setMnemonicParsing(false);
        chip.setFocusTraversable(false);
        chip.maxWidthProperty().bind(widthProperty());
        chip.setOnAction(_ -> give(tag));
        return chip;
    }

    private void keys(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> give(chosen < 0 ? written() : ((Button) offers.getChildren().get(chosen)).getText());
            case ESCAPE -> leaver.run();
            case DOWN, TAB -> choose(event.isShiftDown() ? -1 : 1);
            case UP -> choose(-1);
            case BACK_SPACE -> {
                if (!field.getText().isEmpty()) {
                    return;
                }
                remover.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int by) {
        var count = offers.getChildren().size();
        chosen = count == 0 ? -1 : Math.floorMod(chosen < 0 && by < 0 ? -1 : chosen + by, count);
        for (var at = 0; at < count; at++) {
            offers.getChildren().get(at).pseudoClassStateChanged(CHOSEN, at == chosen);
        }
    }

    private void give(String tag) {
        if (tag.isEmpty()) {
            leaver.run();
        } else {
            adder.accept(tag);
            field.clear();
        }
    }

    private String written() {
        var words = field.getText().strip();
        return words.startsWith("#") ? words.substring(1).strip() : words;
    }
}
