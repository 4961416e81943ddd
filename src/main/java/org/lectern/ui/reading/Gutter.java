package org.lectern.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.annotation.Placed;
import org.lectern.ui.fx.Messages;

/// The notes of a narrow pane: numbered tabs at its edge, each for the notes on words close together, and at the ends how
/// many are farther up and down.
final class Gutter extends Pane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double REACH = 60;
    private static final double EDGE = 34;
    private static final double RIGHT = 13;

    private final Verbs verbs;
    private List<Placed> notes = List.of();
    private Optional<Placed> chosen = Optional.empty();
    private boolean lit;

    Gutter(Verbs verbs) {
        this.verbs = verbs;
        getStyleClass().add("gutter");
        setPickOnBounds(false);
    }

    /// @param tops where the words of the notes stand in the view, in ascending order
    void show(List<Placed> notes, double[] tops, Optional<Placed> chosen) {
        this.notes = notes;
        this.chosen = chosen;
        if (lit) {
            light(List.of());
        }
        var shown = Buckets.of(tops, EDGE, Math.max(EDGE, getHeight() - EDGE), REACH);
        getChildren().clear();
        if (!shown.above().isEmpty()) {
            var nearest = notes.get(shown.above().getLast());
            place(far(Feather.CHEVRON_UP, "up", shown.above().size(), nearest), 0);
        }
        shown.inSight().forEach(bucket -> place(tab(bucket), bucket.top()));
        if (!shown.below().isEmpty()) {
            var nearest = notes.get(shown.below().getFirst());
            var down = far(Feather.CHEVRON_DOWN, "down", shown.below().size(), nearest);
            place(down, getHeight() - down.prefHeight(-1));
        }
    }

    private void place(Button button, double top) {
        getChildren().add(button);
        button.applyCss();
        button.autosize();
        button.relocate(Math.rint(getWidth() - RIGHT - button.getWidth()),
                Math.rint(Math.min(top, getHeight() - button.getHeight())));
    }

    private Button tab(Buckets.Bucket bucket) {
        var those = bucket.notes().stream().map(notes::get).toList();
        var button = button(Messages.get("reading.gutter.count", those.size()),
                Messages.get("reading.gutter.tab", those.size(), those.getFirst().annotation().quote()));
        if (those.stream().map(each -> each.annotation().colour()).distinct().count() == 1) {
            button.getStyleClass().add(Layers.name(those.getFirst().annotation().colour()));
        }
        var present = chosen.map(those::indexOf).orElse(-1);
        button.pseudoClassStateChanged(CHOSEN, present >= 0);
        button.setOnAction(_ -> verbs.choose(those.get((present + 1) % those.size())));
        button.setOnMouseEntered(_ -> light(those));
        button.setOnMouseExited(_ -> light(List.of()));
        return button;
    }

    private void light(List<Placed> those) {
        lit = !those.isEmpty();
        verbs.light(those);
    }

    private Button far(Feather icon, String side, int count, Placed nearest) {
        var button = button(Messages.get("reading.gutter.count", count), Messages.get("reading.gutter." + side, count));
        button.getStyleClass().add("gutter-far");
        button.setGraphic(new FontIcon(icon));
        button.setContentDisplay(side.equals("up") ? ContentDisplay.TOP : ContentDisplay.BOTTOM);
        button.setOnAction(_ -> verbs.jump(nearest));
        return button;
    }

    private static Button button(String words, String name) {
        var button = new Button(words);
        button.getStyleClass().setAll("gutter-tab");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setFocusTraversable(false);
        return button;
    }

    /// What the tabs do with notes.
    interface Verbs {

        void choose(Placed note);

        /// Brings the words of a note into sight and chooses it.
        void jump(Placed note);

        /// Lights the words of some notes, and of no others.
        void light(List<Placed> notes);
    }
}
