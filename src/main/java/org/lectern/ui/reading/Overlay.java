package org.lectern.ui.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Health;
import org.lectern.annotation.Placed;
import org.lectern.annotation.Target;
import org.lectern.briefing.Span;
import org.lectern.ui.cards.CardsModel;

/// What lies over the page, each part where its words are: the bar, the ends of the chosen highlight, the notes.
final class Overlay extends Pane implements Gutter.Verbs, Margin.Verbs {

    private static final Span TITLE = new Span(0, 1);

    private final ReadingModel model;
    private final MarksModel marks;
    private final Hand hand;
    private final Painter painter;
    private final PageDress dress;
    private final ArticlePage page;
    private final Places places;
    private final Pane sheet = new Pane();
    private final Gutter gutter = new Gutter(this);
    private final LostLine lost = new LostLine();
    private final Margin margin;
    private final Handles handles;
    private final FloatingCard card;
    private final Runnable laidOut = this::laidOut;
    private List<Placed> standing = List.of();
    private double[] tops = new double[0];
    private double extent;
    private boolean stale;
    private boolean unsettled;

    Overlay(ReadingModel model, CardsModel cards, ArticlePage page, Painter painter, Hand hand, PageDress dress) {
        this.model = model;
        marks = model.marks();
        this.page = page;
        this.painter = painter;
        this.hand = hand;
        this.dress = dress;
        places = new Places(page);
        handles = new Handles(places, this::drawn);
        card = new FloatingCard(sheet, page, places);
        margin = new Margin(cards, this, dress.reducedMotion());
        setPickOnBounds(false);
        sheet.setPickOnBounds(false);
        sheet.setManaged(false);
        sheet.getChildren().addAll(margin, lost, handles, hand.popover());
        getChildren().addAll(gutter, sheet);
        page.onScroll(this::scrolled);
        marks.placed().subscribe(_ -> stale());
        marks.chosen().subscribe(_ -> stale());
        marks.wish().subscribe(wish -> {
            if (wish != null) {
                margin.want(wish);
                stale();
            }
        });
        dress.columns().subscribe(_ -> stale());
        widthProperty().subscribe(_ -> resized());
        heightProperty().subscribe(_ -> resized());
        sceneProperty().subscribe(this::settleIn);
        addEventHandler(ScrollEvent.SCROLL, event -> page.move(-event.getDeltaY()));
    }

    /// Is run when the reader asks for the notes that have lost their words.
    void onLost(Runnable action) {
        lost.onLost(action);
    }

    /// The card that stands at a number.
    FloatingCard card() {
        return card;
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
    public void bringIntoSight(double top, double bottom) {
        var from = places.scrolled();
        var below = bottom + 16 - from - getHeight();
        if (top < from || below > 0) {
            page.move(top < from ? top - 16 - from : Math.min(below, top - 16 - from));
        }
    }

    @Override
    public void leave() {
        page.view().requestFocus();
    }

    @Override
    protected void layoutChildren() {
        gutter.resizeRelocate(0, 0, getWidth(), getHeight());
        lost.place(getWidth(), dress.columns().get());
    }

    private void settleIn(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(laidOut);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(laidOut);
        }
    }

    @Override
    public void settle() {
        unsettled = true;
        requestLayout();
    }

    /// After each layout, as the page knows its width only then.
    private void laidOut() {
        if (!page.ready().get()) {
            return;
        }
        if (stale) {
            stale = false;
            hand.column(dress.column(), dress.columns().get().isPresent());
            standing = marks.placed().get().stream().filter(each -> each.span().isPresent()).toList();
            tops = tops(standing);
            lost.show(marks.placed().get());
            lost.place(getWidth(), dress.columns().get());
            showHandles();
            showMargin();
            scrolled();
        }
        if (unsettled) {
            unsettled = false;
            extend();
            margin.settle();
        }
    }

    private void showMargin() {
        var columns = dress.columns().get();
        var shown = marks.placed().get().stream().filter(this::stands).toList();
        var anchors = tops(shown);
        var order = IntStream.range(0, anchors.length).boxed()
                .sorted(Comparator.comparingDouble(at -> anchors[at])).toList();
        margin.show(order.stream().map(shown::get).toList(), order.stream().mapToDouble(at -> anchors[at]).toArray(),
                columns, marks.chosen().get().map(Placed::annotation).map(Annotation::id));
        margin.applyCss();
        margin.layout();
    }

    /// Whether a note has something to say beside the text.
    private boolean stands(Placed each) {
        var chosen = marks.chosen().get().filter(each::equals).isPresent();
        return each.health() != Health.LOST
                && (chosen || PageDress.saysMore(each) || each.health() == Health.CHANGED);
    }

    private double[] tops(List<Placed> notes) {
        return places.tops(notes.stream().map(this::anchor).toList());
    }

    /// The words at which a note stands; a note on no words stands at the title.
    private Span anchor(Placed placed) {
        var reading = model.reading().get();
        var figure = placed.annotation().target() instanceof Target.Figure(_, _, _, _, var metric) && reading != null
                ? metric.flatMap(reading::span)
                : Optional.<Span>empty();
        return placed.span().or(() -> figure).orElse(TITLE);
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

    private void resized() {
        card.moved();
        stale();
    }

    private void scrolled() {
        card.scrolled();
        var scrolled = places.scrolled();
        sheet.setTranslateY(-scrolled);
        gutter.setVisible(dress.columns().get().isEmpty());
        if (gutter.isVisible()) {
            gutter.show(standing, Arrays.stream(tops).map(top -> top - scrolled).toArray(), marks.chosen().get());
        }
    }

    /// Makes the page as long as the notes are, so that the last of them can be scrolled to.
    private void extend() {
        var wanted = Math.max(0, Math.ceil(margin.bottom() + 24 - (places.height() - extent)));
        if (wanted != extent) {
            extent = wanted;
            page.extend(wanted);
        }
    }
}
