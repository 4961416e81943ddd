package org.lectern.ui.cards;

import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.ui.cards.Markdown.Block;
import org.lectern.ui.cards.Markdown.Kind;
import org.lectern.ui.cards.Markdown.Run;

/// A note set in type, of which no more than its first lines are to be seen until it is opened.
final class NoteText extends VBox {

    private static final int MOST_LINES = 3;

    /// A line with the space to the next one, in heights of its letters.
    private static final double LINE = 1.08;

    private final Consumer<URI> asker;
    private final Rectangle window = new Rectangle();
    private final Text line = new Text("M");
    private final Label more = new Label("…");
    private String words = "";
    private boolean open;

    NoteText(Consumer<URI> asker) {
        this.asker = asker;
        getStyleClass().add("note-text");
        // A line of the present type, to measure by.
        line.setManaged(false);
        line.setVisible(false);
        more.getStyleClass().add("note-more");
        more.setManaged(false);
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
    }

    void show(String note) {
        if (!note.equals(words)) {
            words = note;
            getChildren().setAll(Markdown.of(note).blocks().stream().map(this::block).toList());
            getChildren().addAll(line, more);
        }
    }

    String words() {
        return words;
    }

    void setOpen(boolean open) {
        this.open = open;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        var whole = super.computePrefHeight(width);
        var few = most(width);
        return open || whole <= few + line() / 2 ? whole : few + more.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var cut = !open && super.computePrefHeight(getWidth()) > getHeight() + 1;
        var height = more.prefHeight(-1);
        more.setVisible(cut);
        more.resizeRelocate(0, getHeight() - height, getWidth(), height);
    }

    /// How high the first lines are: all lines but the last ones of the last block in sight.
    private double most(double width) {
        var left = MOST_LINES;
        var height = 0.0;
        for (var child : getManagedChildren()) {
            var whole = child.prefHeight(width);
            var lines = Math.max(1, (int) Math.round(whole / line()));
            if (lines > left) {
                return height + Math.ceil(left * line());
            }
            left -= lines;
            height += whole + (left > 0 ? getSpacing() : 0);
            if (left == 0) {
                return height;
            }
        }
        return height;
    }

    private double line() {
        return line.getLayoutBounds().getHeight() * LINE;
    }

    private Node block(Block block) {
        var flow = new TextFlow();
        flow.getStyleClass().addAll("note-block", style(block.kind()));
        block.runs().forEach(run -> flow.getChildren().add(text(run)));
        if (block.kind() != Kind.ITEM) {
            return flow;
        }
        var mark = new Label(block.mark());
        mark.getStyleClass().add("note-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(flow, Priority.ALWAYS);
        var item = new HBox(mark, flow);
        item.getStyleClass().addAll("note-item", "depth-" + Math.min(3, block.depth()));
        return item;
    }

    private Text text(Run run) {
        var text = new Text(run.words());
        text.getStyleClass().add("note-run");
        run.faces().forEach(face -> text.getStyleClass().add(style(face)));
        run.link().ifPresent(address -> text.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            event.consume();
            asker.accept(address);
        }));
        return text;
    }

    private static String style(Enum<?> kind) {
        return "note-" + kind.name().toLowerCase(Locale.ROOT);
    }
}
