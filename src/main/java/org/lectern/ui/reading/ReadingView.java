package org.lectern.ui.reading;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.cards.NoteCard;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Preferences;
import org.lectern.ui.style.Theme;

/// The article pane: the page, what lies over it, the box for finding.
public final class ReadingView extends StackPane {

    private final ReadingModel model;
    private final ArticlePage page;
    private final Painter painter;
    private final Hand hand;
    private final Keys keys;
    private final PageDress dress;
    private final Overlay overlay;
    private final Landing landing;
    private final FindBar finder;
    private @Nullable Carded carded;

    /// @param folder where WebKit may keep what it needs for itself
    public ReadingView(ReadingModel model, CardsModel cards, Preferences preferences, Wall wall, Path folder) {
        this.model = model;
        getStylesheets().addAll(NoteCard.sheets());
        getStylesheets().addAll(Theme.sheet(ReadingView.class, "reading.css"),
                Theme.sheet(ReadingView.class, "overlay.css"));
        getStyleClass().add("reading");
        page = new ArticlePage(wall, folder);
        var places = new Places(page);
        painter = new Painter(model, page);
        landing = new Landing(model, page, painter);
        hand = new Hand(model, cards, page, places, this::copy);
        new Pointer(model, page, places, hand);
        keys = new Keys(model, page, places, hand);
        keys.onNumber(this::nextNumber);
        dress = new PageDress(page, model.marks(), preferences);
        overlay = new Overlay(model, cards, page, painter, hand, dress);
        finder = new FindBar(this::search, this::showFound, this::focus);
        var waiting = new ReattachBar(model.marks(), hand);
        getChildren().addAll(page.view(), empty(), overlay, at(finder, Pos.TOP_RIGHT), at(waiting, Pos.BOTTOM_CENTER));
        clip();
        model.marks().waiting().subscribe(note -> {
            if (note.isPresent()) {
                focus();
            }
        });
        for (var each : new ObservableValue<?>[]{preferences.face(), preferences.textSize(), preferences.lineHeight(),
                preferences.measure()}) {
            each.subscribe(overlay.card()::moved);
        }
        // Where the page was scrolled to a number, its card goes along.
        model.session().reveal().subscribe(_ -> showCard());
        model.reading().subscribe(this::show);
        page.ready().subscribe(ready -> {
            if (ready) {
                pageReady();
            }
        });
    }

    /// Is told when the reader follows a link; nothing is opened otherwise.
    public void onLink(Consumer<URI> action) {
        page.onLink(action);
    }

    /// Is run when the reader pages on at the end of the article.
    public void onEnd(Runnable action) {
        keys.onEnd(action);
    }

    /// Is run when the reader asks for the notes that have lost their words.
    public void onLost(Runnable action) {
        overlay.onLost(action);
    }

    /// Is asked to do what the reader wants of the chosen number.
    public void numbers(NumberVerbs verbs) {
        keys.numbers(verbs);
    }

    /// Lets the chosen number be charted.
    public void chartNumber() {
        keys.numbers().chart();
    }

    /// Lets the user say what the chosen number states.
    public void correctNumber() {
        keys.numbers().correct();
    }

    /// Takes the chosen number for no statistic.
    public void rejectNumber() {
        keys.numbers().reject();
    }

    /// Whether the pointer is on the page.
    public boolean pointed() {
        return page.view().isHover();
    }

    /// Shows the card of a number of an item, as soon as that is the open one, off its sentence.
    public void showCard(ItemRef item, Span number, Region card) {
        hideCard();
        carded = new Carded(item, number, card);
        showCard();
    }

    public void hideCard() {
        carded = null;
        overlay.card().hide();
    }

    /// Is run when the reader leaves the card of a number, with Escape or by scrolling.
    public void onCardLeft(Runnable action) {
        overlay.card().onLeave(action);
    }

    public void focus() {
        page.view().requestFocus();
    }

    /// Gives the selected words a colour.
    public void highlight(Colour colour) {
        hand.highlight(colour);
    }

    public void note() {
        hand.note();
    }

    /// Makes a note on the open item as a whole.
    public void noteItem() {
        model.noteItem();
    }

    public void bookmarkPlace() {
        hand.bookmark();
    }

    public void copyCitation() {
        hand.cite();
    }

    public void find() {
        finder.open();
    }

    public void findNext() {
        finder.next();
    }

    public void findPrevious() {
        finder.previous();
    }

    public void nextNumber() {
        model.nextNumber().ifPresent(page::bringIntoSight);
        showCard();
    }

    public void nextHighlight() {
        hand.step(1);
    }

    /// How far down the page is scrolled, 0 to 1.
    public double scroll() {
        return page.scrolled();
    }

    /// Scrolls the next article that is shown to a place, 0 to 1.
    public void scrollNext(double share) {
        landing.scrollNext(share);
    }

    /// Whether the open article is on the page, marks and all.
    public boolean ready() {
        return page.ready().get() && model.reading().get() != null;
    }

    ArticlePage page() {
        return page;
    }

    private void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        model.tell(Messages.get("reading.copied"));
    }

    private void showCard() {
        var reading = model.reading().get();
        var wanted = carded;
        if (wanted != null && reading != null && page.ready().get() && reading.item().ref().equals(wanted.item())) {
            overlay.card().show(wanted.number(), reading.text().sentence(wanted.number()), wanted.card(),
                    dress.column());
        }
    }

    private void show(@Nullable Reading reading) {
        overlay.card().hide();
        landing.leave(reading == null ? null : reading.item().ref());
        hand.letGo();
        dress.forget();
        page.view().setVisible(reading != null);
        overlay.setVisible(reading != null);
        if (reading != null) {
            page.show(PageHtml.of(reading));
        }
    }

    private void pageReady() {
        dress.dress();
        painter.paint();
        landing.land();
        overlay.stale();
        search();
        showCard();
    }

    private void search() {
        var reading = model.reading().get();
        if (reading != null && page.ready().get()) {
            var found = reading.find(finder.words());
            painter.find(found);
            if (finder.isVisible()) {
                finder.found(found);
            }
        }
    }

    private void showFound(Span span) {
        painter.found(span);
        page.bringIntoSight(span);
    }

    /// What lies over the page moves with it, but not out of the pane.
    private void clip() {
        var edges = new Rectangle();
        edges.widthProperty().bind(widthProperty());
        edges.heightProperty().bind(heightProperty());
        setClip(edges);
    }

    private static <T extends Node> T at(T node, Pos place) {
        StackPane.setAlignment(node, place);
        StackPane.setMargin(node, new Insets(10, 22, 16, 22));
        return node;
    }

    private VBox empty() {
        var title = new Label(Messages.get("reading.empty"));
        title.getStyleClass().add("empty-title");
        var advice = new Label(Messages.get("reading.empty.advice"));
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        var empty = new VBox(title, advice);
        empty.getStyleClass().add("reading-empty");
        empty.setMouseTransparent(true);
        empty.visibleProperty().bind(page.view().visibleProperty().not());
        return empty;
    }

    /// A card and where it belongs.
    private record Carded(ItemRef item, Span number, Region card) {}
}
