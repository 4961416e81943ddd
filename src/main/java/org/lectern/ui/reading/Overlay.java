package org.lectern.ui.reading;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Placed;
import org.lectern.briefing.Span;

/// What lies over the page, each part where its words are: the bar, the ends of the chosen highlight, the notes.
final class Overlay extends Pane implements Gutter.Verbs {

    private final MarksModel marks;
    private final ReadingModel model;
    private final ArticlePage page;
    private final Places places;
    private final Hand hand;
    private final Painter painter;
    private final PageDress dress;
    private final Pane sheet = new Pane();
    private final Gutter gutter = new Gutter(this);
    private final Handles handles;
    private final Runnable settle = this::settle;
    private List<Placed> standing = List.of();
    private double[] tops = new double[0];
    private boolean stale;

    Overlay(ReadingModel model, ArticlePage page, Painter painter, Hand hand, PageDress dress) {
        this.model = model;
        marks = model.marks();
        this.page = page;
        this.painter = painter;
        this.hand = hand;
        this.dress = dress;
        places = new Places(page);
        handles = new Handles(places, this::drawn);
        setPickOnBounds(false);
        sheet.setPickOnBounds(false);
        sheet.setManaged(false);
        sheet.getChildren().addAll(handles, hand.popover());
        getChildren().addAll(gutter, sheet);
        page.onScroll(this::scrolled);
        marks.placed().subscribe(_ -> stale());
        marks.chosen().subscribe(_ -> stale());
        dress.columns().subscribe(_ -> stale());
        widthProperty().subscribe(_ -> stale());
        heightProperty().subscribe(_ -> stale());
        sceneProperty().subscribe(this::settleIn);
    }

    /// Places everything anew after the next layout, as the words have moved.
    void stale() {
        stale = true;
        requestLayout();
    }

    @Override
    public void choose(Placed note) {
        page.selectNothing();
        hand.choose(note);
    }

    @Override
    public void jump(Placed note) {
        note.span().ifPresent(page::bringIntoSight);
        choose(note);
    }

    @Override
    public void light(List<Placed> notes) {
        painter.light(notes.stream().flatMap(each -> each.span().stream()).toList());
    }

    @Override
    protected void layoutChildren() {
        gutter.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void settleIn(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(settle);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(settle);
        }
    }

    /// After each layout, as the page knows its width only then.
    private void settle() {
        if (stale && page.ready().get()) {
            stale = false;
            hand.column(dress.column());
            standing = marks.placed().get().stream().filter(each -> each.span().isPresent()).toList();
            tops = places.tops(standing.stream().flatMap(each -> each.span().stream()).toList());
            showHandles();
            scrolled();
        }
    }

    private void showHandles() {
        var reading = model.reading().get();
        var span = marks.chosen().get().flatMap(Placed::span);
        if (reading != null && span.isPresent()) {
            handles.show(new Words(reading.text().text()), span.get());
        } else {
            handles.hide();
        }
    }

    private void drawn(Span span, boolean done) {
        painter.chosen(span);
        hand.letGo();
        if (done) {
            marks.chosen().get().ifPresent(each -> hand.resize(each, span));
        }
    }

    private void scrolled() {
        var scrolled = places.scrolled();
        sheet.setTranslateY(-scrolled);
        gutter.setVisible(dress.columns().get().isEmpty());
        if (gutter.isVisible()) {
            gutter.show(standing, Arrays.stream(tops).map(top -> top - scrolled).toArray(), marks.chosen().get());
        }
    }
}
