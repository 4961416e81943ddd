package org.lectern.ui.cards;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.fx.Messages;

/// What can be done with several chosen notes at once; each is one step to take back.
public final class BulkBar extends VBox {

    private final CardsModel cards;
    private final Supplier<List<Note>> chosen;
    private final Label count = new Label();
    private final TagField tagging;
    private final Runnable leaver;

    /// @param chosen the chosen notes
    /// @param leaver gives the focus back to the list
    public BulkBar(CardsModel cards, Supplier<List<Note>> chosen, Runnable leaver) {
        this.cards = cards;
        this.chosen = chosen;
        this.leaver = leaver;
        getStyleClass().add("bulk-bar");
        tagging = new TagField(tag -> {
            cards.tag(chosen.get(), tag);
            close();
        }, () -> {}, this::close);
        var swatches = new Swatches(colour -> cards.recolour(chosen.get(), colour));
        cards.names().subscribe(swatches::name);
        count.getStyleClass().add("muted");
        var line = new FlowPane(count, swatches, new IconButton(Feather.TAG, "cards.tag", this::tag),
                new IconButton(Feather.TRASH_2, "cards.delete", () -> cards.delete(chosen.get())));
        line.getStyleClass().add("bulk-line");
        getChildren().addAll(line, tagging);
        put(tagging, false);
        show();
    }

    /// Shows itself when more than one note is chosen.
    public void show() {
        var many = chosen.get().size();
        count.setText(Messages.get("cards.chosen", many));
        put(this, many > 1);
    }

    /// Lets all the chosen notes be given a tag.
    public void tag() {
        put(tagging, true);
        tagging.clear();
        tagging.offer(cards.tags().get(), List.of());
        tagging.focus();
    }

    private void close() {
        if (tagging.isVisible()) {
            put(tagging, false);
            leaver.run();
        }
    }

    private static void put(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
