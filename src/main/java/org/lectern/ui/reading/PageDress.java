package org.lectern.ui.reading;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.lectern.annotation.Placed;
import org.lectern.annotation.Target;
import org.lectern.briefing.Span;
import org.lectern.ui.session.Preferences;

/// Sets the page as the reader likes it, and makes room for notes beside the text: as soon as the article has one that says
/// more than its colour, and as long as it is open, so that the text does not move again.
final class PageDress {

    private final ArticlePage page;
    private final MarksModel marks;
    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<Optional<PageColumns>> columns = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean noted;
    private String dressed = "";

    PageDress(ArticlePage page, MarksModel marks, Preferences preferences) {
        this.page = page;
        this.marks = marks;
        this.preferences = preferences;
        for (var each : new ObservableValue<?>[]{preferences.dark(), preferences.face(), preferences.textSize(),
                preferences.lineHeight(), preferences.measure(), preferences.windowScale(),
                page.view().widthProperty(), marks.placed(), marks.wish()}) {
            each.subscribe(_ -> update());
        }
    }

    /// Where text and notes stand; nothing while there are no notes beside the text.
    ReadOnlyObjectProperty<Optional<PageColumns>> columns() {
        return columns.getReadOnlyProperty();
    }

    /// Whether nothing moves that need not.
    ReadOnlyBooleanProperty reducedMotion() {
        return preferences.reducedMotion();
    }

    /// The right edge of the text in the view.
    double column() {
        var em = preferences.textSize().get();
        var width = page.view().getWidth();
        var body = Math.min(width, preferences.measure().get() * em / 2 + 4 * em);
        return columns.get().map(each -> each.left() + each.text()).orElse((width + body) / 2 - beside());
    }

    /// Forgets the article that was open.
    void forget() {
        noted = false;
    }

    /// Sets a new page.
    void dress() {
        dressed = "";
        update();
    }

    private void update() {
        var room = PageColumns.of(page.view().getWidth(), preferences.textSize().get(), preferences.measure().get(),
                preferences.windowScale().get());
        marks.margin().set(room.isPresent());
        noted |= marks.wish().get() != null || marks.placed().get().stream().anyMatch(PageDress::saysMore);
        var now = room.filter(_ -> noted);
        var classes = PageHtml.classes(preferences) + (now.isPresent() ? " noted" : "");
        var style = PageHtml.style(preferences)
                + now.map(PageColumns::style).orElseGet(() -> room.isPresent() || !large() ? "" : edges());
        if (page.ready().get() && !dressed.equals(classes + style)) {
            dressed = classes + style;
            page.dress(classes.strip(), style, still());
        }
        columns.set(now);
    }

    /// What is left free on the right of the text: where there is no room for notes their tabs stand there, in the size of
    /// the window's type.
    private double beside() {
        var tabs = marks.margin().get() || !large() ? 0 : 13 + 21 * preferences.windowScale().get();
        return Math.max(2 * preferences.textSize().get(), tabs);
    }

    private boolean large() {
        return preferences.windowScale().get() > 1;
    }

    /// The free edges of a page without room for notes: above the text too, for the line that tells of lost notes.
    private String edges() {
        var above = Math.max(1.9 * preferences.textSize().get(), 6 + 24 * preferences.windowScale().get());
        return String.format(Locale.ROOT, ";--above:%.0fpx;--beside:%.0fpx", above, beside());
    }

    /// The words under the reader's eye.
    private int still() {
        return page.selection().map(ArticlePage.Selection::span)
                .or(() -> marks.chosen().get().flatMap(Placed::span)).map(Span::start).orElse(-1);
    }

    /// Whether a note says more than its colour.
    static boolean saysMore(Placed placed) {
        var annotation = placed.annotation();
        return !annotation.note().isBlank() || !annotation.tags().isEmpty()
                || !(annotation.target() instanceof Target.Words);
    }
}
