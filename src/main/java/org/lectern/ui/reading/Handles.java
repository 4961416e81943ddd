package org.lectern.ui.reading;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.Span;

/// The two ends of the chosen highlight, to be drawn over the words with the pointer.
final class Handles extends Pane {

    private static final double REACH = 14;
    private static final double KNOB = 9;

    private final Places places;
    private final BiConsumer<Span, Boolean> moved;
    private final Region start = handle("start");
    private final Region end = handle("end");
    private final EventHandler<MouseEvent> follow = this::follow;
    private @Nullable Region taken;
    private @Nullable Words words;
    private Span span = new Span(0, 0);
    private Span drawn = span;

    /// How far below the middle of the handle the pointer took it.
    private double grip;

    /// @param moved told of the span while an end is drawn, and at the end with `true`
    Handles(Places places, BiConsumer<Span, Boolean> moved) {
        this.places = places;
        this.moved = moved;
        setManaged(false);
        setPickOnBounds(false);
        setVisible(false);
        start.setManaged(false);
        end.setManaged(false);
        getChildren().addAll(start, end);
        listen(start);
        listen(end);
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(MouseEvent.ANY, follow);
            }
            if (now != null) {
                now.addEventFilter(MouseEvent.ANY, follow);
            }
        });
    }

    /// Shows them at the ends of a span of a text.
    void show(Words text, Span at) {
        if (taken != null) {
            return;
        }
        words = text;
        span = at;
        drawn = at;
        place(places.lines(at));
    }

    void hide() {
        setVisible(false);
    }

    private void place(List<Bounds> lines) {
        setVisible(!lines.isEmpty());
        if (!lines.isEmpty()) {
            var first = lines.getFirst();
            var last = lines.getLast();
            start.resizeRelocate(Math.rint(first.getMinX() - REACH / 2), first.getMinY() - KNOB, REACH,
                    first.getHeight() + KNOB);
            end.resizeRelocate(Math.rint(last.getMaxX() - REACH / 2), last.getMinY(), REACH, last.getHeight() + KNOB);
        }
    }

    private void listen(Region handle) {
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            grip = event.getY() - handle.getHeight() / 2;
            taken = handle;
            event.consume();
        });
    }

    /// While an end is drawn, the pointer is of no concern to the page below it.
    private void follow(MouseEvent event) {
        if (taken != null && event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            var at = sceneToLocal(event.getSceneX(), event.getSceneY());
            draw(end.equals(taken), at.getX(), at.getY() - grip - places.scrolled());
            event.consume();
        } else if (taken != null && event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            taken = null;
            moved.accept(drawn, true);
            event.consume();
        }
    }

    private void draw(boolean last, double x, double y) {
        var text = words;
        if (text == null) {
            return;
        }
        places.near(x, y).ifPresent(offset -> {
            var wanted = last ? text.dragEnd(span, offset) : text.dragStart(span, offset);
            if (!wanted.equals(drawn)) {
                drawn = wanted;
                moved.accept(wanted, false);
                place(places.lines(wanted));
            }
        });
    }

    private static Region handle(String side) {
        var knob = new Region();
        knob.getStyleClass().add("handle-knob");
        var bar = new Region();
        bar.getStyleClass().add("handle-bar");
        VBox.setVgrow(bar, Priority.ALWAYS);
        var handle = side.equals("start") ? new VBox(knob, bar) : new VBox(bar, knob);
        handle.getStyleClass().addAll("mark-handle", side);
        return handle;
    }
}
