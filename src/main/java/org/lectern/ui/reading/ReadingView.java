package org.lectern.ui.reading;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Preferences;
import org.lectern.ui.session.Reveal;
import org.lectern.ui.style.Theme;

/// The article pane: the page, the bar at the selected words, the box for finding.
public final class ReadingView extends StackPane {

    private static final Duration FLASH = Duration.millis(1600);

    private final ReadingModel model;
    private final Preferences preferences;
    private final ArticlePage page;
    private final Painter painter;
    private final Hand hand;
    private final FindBar finder;
    private final PauseTransition flash = new PauseTransition(FLASH);
    private final Map<ItemRef, Double> scrolls = new HashMap<>();
    private @Nullable ItemRef shown;
    private double wantedScroll;

    /// @param folder where WebKit may keep what it needs for itself
    public ReadingView(ReadingModel model, Preferences preferences, Wall wall, Path folder) {
        this.model = model;
        this.preferences = preferences;
        getStylesheets().add(Theme.sheet(ReadingView.class, "reading.css"));
        getStyleClass().add("reading");
        page = new ArticlePage(wall, folder);
        painter = new Painter(model, page);
        hand = new Hand(model, page, this);
        finder = new FindBar(this::search, this::showFound, this::focus);
        StackPane.setAlignment(finder, Pos.TOP_RIGHT);
        StackPane.setMargin(finder, new Insets(10, 22, 0, 0));
        getChildren().addAll(page.view(), empty(), finder, hand.popover());
        flash.setOnFinished(_ -> painter.flash(null));
        model.reading().subscribe(this::show);
        page.ready().subscribe(ready -> {
            if (ready) {
                pageReady();
            }
        });
        model.session().reveal().subscribe(reveal -> {
            if (page.ready().get()) {
                reveal(reveal);
            }
        });
        preferences.dark().subscribe(_ -> dress());
        preferences.face().subscribe(_ -> dress());
        preferences.textSize().subscribe(_ -> dress());
        preferences.lineHeight().subscribe(_ -> dress());
        preferences.measure().subscribe(_ -> dress());
    }

    /// Is told when the reader follows a link; nothing is opened otherwise.
    public void onLink(Consumer<URI> action) {
        page.onLink(action);
    }

    /// Is run when the reader pages on at the end of the article.
    public void onEnd(Runnable action) {
        hand.onEnd(action);
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
    }

    public void nextHighlight() {
        hand.nextHighlight();
    }

    /// How far down the page is scrolled, 0 to 1.
    public double scroll() {
        return page.scrolled();
    }

    /// Scrolls the next article that is shown to a place, 0 to 1.
    public void scrollNext(double share) {
        wantedScroll = share;
    }

    /// Whether the open article is on the page, marks and all.
    public boolean ready() {
        return page.ready().get() && model.reading().get() != null;
    }

    ArticlePage page() {
        return page;
    }

    void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        model.tell(Messages.get("reading.copied"));
    }

    private void show(@Nullable Reading reading) {
        if (shown != null && page.ready().get()) {
            scrolls.put(shown, page.scrolled());
        }
        hand.letGo();
        page.view().setVisible(reading != null);
        if (reading == null) {
            shown = null;
        } else {
            shown = reading.item().ref();
            page.show(PageHtml.of(reading));
        }
    }

    private void pageReady() {
        dress();
        painter.paint();
        var reveal = model.session().reveal().get();
        var share = Optional.ofNullable(shown).map(scrolls::get).orElse(wantedScroll);
        wantedScroll = 0;
        if (reveal != null && reveal.item().equals(shown) && reveal.number() > painter.revealed()) {
            reveal(reveal);
        } else if (share > 0) {
            page.scroll(share);
        }
        search();
    }

    private void reveal(@Nullable Reveal reveal) {
        var reading = model.reading().get();
        if (reveal == null || reading == null || !reveal.item().equals(reading.item().ref())
                || reveal.span().end() > reading.text().text().length()) {
            return;
        }
        painter.revealed(reveal.number());
        page.reveal(reveal.span());
        painter.flash(reading.text().sentence(reveal.span()));
        flash.playFromStart();
    }

    private void dress() {
        page.dress(PageHtml.classes(preferences), PageHtml.style(preferences));
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
}
