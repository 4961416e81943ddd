package org.lectern.ui.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.concurrent.Worker;
import javafx.scene.web.WebView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.EventTarget;

/// The one class around the WebView: shows a page, paints spans, scrolls to them, tells what is selected as a span.
///
/// The page's own script is off; what is called here is run by the program itself.
final class ArticlePage {

    private static final String SCRIPT = read("article.js");
    /// Shares of a page that are one place.
    private static final double NEAR = 0.003;

    private final WebView view = new WebView();
    private final Wall wall;
    private final PauseTransition following = new PauseTransition(Duration.millis(1));
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private String address = "";
    /// The share that was scrolled to last: it holds in another dress as long as the reader leaves it.
    private double asked;
    private boolean loading;
    private @Nullable String next;
    private Consumer<URI> onLink = _ -> {};
    private Runnable onScroll = () -> {};

    /// @param folder where WebKit may keep what it needs for itself
    ArticlePage(Wall wall, Path folder) {
        this.wall = wall;
        var engine = view.getEngine();
        engine.setJavaScriptEnabled(false);
        engine.setUserDataDirectory(folder.toFile());
        engine.setCreatePopupHandler(_ -> null);
        view.setContextMenuEnabled(false);
        following.setOnFinished(_ -> loadNext());
        engine.getLoadWorker().stateProperty().subscribe(state -> {
            if (loading && (state == Worker.State.SUCCEEDED || state == Worker.State.FAILED
                    || state == Worker.State.CANCELLED)) {
                loaded(state == Worker.State.SUCCEEDED);
            }
        });
    }

    static String read(String name) {
        try (InputStream stream = ArticlePage.class.getResourceAsStream("page/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WebView view() {
        return view;
    }

    /// Whether the page that was shown last can be painted on and asked.
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// Is run whenever the page was scrolled.
    void onScroll(Runnable action) {
        onScroll = action;
    }

    void onLink(Consumer<URI> action) {
        onLink = action;
    }

    /// Shows a page. While one is loading, only the newest of those that are asked for comes after it.
    void show(String html) {
        ready.set(false);
        asked = 0;
        if (loading) {
            next = html;
        } else {
            load(html);
        }
    }

    /// The words of the page, as they stand in it.
    String text() {
        return call("text");
    }

    /// The words of the page that are marked as a number.
    String shown(String number) {
        return call("shown", number);
    }

    /// Paints the spans on one of the [Layers], and nothing else on it.
    void paint(String layer, Collection<Span> spans) {
        if (!Layers.ALL.contains(layer)) {
            throw new IllegalArgumentException("no layer " + layer);
        }
        call("paint", layer,
                spans.stream().map(span -> span.start() + "," + span.end()).collect(Collectors.joining(";")));
    }

    /// Marks one number as `chosen` or `hovered`, and no other; none, when the id is empty.
    void mark(String style, String number) {
        call("mark", style, number);
    }

    /// Scrolls the beginning of a span to the upper third.
    void reveal(Span span) {
        call("reveal", span.start(), span.end());
    }

    /// Scrolls only when the span is out of sight.
    void bringIntoSight(Span span) {
        call("show", span.start(), span.end());
    }

    void select(Span span) {
        call("select", span.start(), span.end());
    }

    void selectNothing() {
        call("select", 0, 0);
    }

    Optional<Selection> selection() {
        var found = call("selection");
        return found.isEmpty() ? Optional.empty() : Optional.of(Selection.parse(found));
    }

    /// How far down the page is scrolled, 0 to 1.
    double scrolled() {
        return ready.get() ? Double.parseDouble(call("scrolled")) : 0;
    }

    void scroll(double share) {
        asked = share;
        call("scroll", share);
    }

    /// Scrolls by pages; false when there is no more of the page that way.
    boolean page(int pages) {
        return Boolean.parseBoolean(call("page", pages));
    }

    /// Scrolls by so many px.
    void move(double by) {
        call("move", by);
    }

    /// Makes the page longer by so many px.
    void extend(double by) {
        call("extend", by);
    }

    /// Sets the look of the page.
    ///
    /// @param still the offset of words that stay where they are in the window; -1 for those that are first in sight
    void dress(String classes, String style, int still) {
        var untouched = asked > 0 && Math.abs(scrolled() - asked) < NEAR;
        call("dress", classes, style, still);
        if (untouched) {
            scroll(asked);
        }
    }

    private void load(String html) {
        wall.forget(address);
        address = wall.serve(html);
        view.getEngine().load(address);
        loading = true;
    }

    private void loaded(boolean well) {
        loading = false;
        if (next != null) {
            // The engine takes no new page while it is telling of the old one.
            loading = true;
            following.playFromStart();
        } else if (well) {
            view.getEngine().executeScript(SCRIPT);
            view.getEngine().executeScript("lectern.lay('" + String.join(",", Layers.ALL) + "')");
            listen();
            ready.set(true);
        }
    }

    private void loadNext() {
        var html = next;
        next = null;
        if (html != null) {
            load(html);
        }
    }

    /// Asks the script on the page; the answer is empty while there is no page.
    String call(String function, Object... arguments) {
        if (!ready.get()) {
            return "";
        }
        var written = Arrays.stream(arguments)
                .map(argument -> argument instanceof String words ? quoted(words) : String.valueOf(argument))
                .collect(Collectors.joining(","));
        return String.valueOf(view.getEngine().executeScript("lectern." + function + "(" + written + ")"));
    }

    private static String quoted(String words) {
        return words.codePoints()
                .mapToObj(point -> point < 0x20 || point == '\'' || point == '\\' || point == 0x2028 || point == 0x2029
                        ? String.format(Locale.ROOT, "\\u%04x", point)
                        : Character.toString(point))
                .collect(Collectors.joining("", "'", "'"));
    }

    /// No click leads away: an address is handed to whoever asks the reader.
    private void listen() {
        var document = view.getEngine().getDocument();
        ((EventTarget) document).addEventListener("click", event -> {
            for (Node node = (Node) event.getTarget(); node != null; node = node.getParentNode()) {
                if (node instanceof Element element && element.getTagName().equalsIgnoreCase("a")) {
                    event.preventDefault();
                    follow(element.getAttribute("href"));
                    return;
                }
            }
        }, true);
        ((EventTarget) document).addEventListener("scroll", _ -> onScroll.run(), false);
    }

    private void follow(String link) {
        if (link.startsWith("https://") || link.startsWith("http://")) {
            onLink.accept(URI.create(link));
        }
    }

    /// The words that are selected.
    ///
    /// @param backward whether the selecting hand is at their beginning
    record Selection(Span span, boolean backward) {

        private static Selection parse(String written) {
            var parts = written.split(",", -1);
            return new Selection(new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])),
                    Boolean.parseBoolean(parts[2]));
        }
    }
}
