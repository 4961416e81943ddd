package org.lectern.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;

/// What is open and chosen in the window; lives on the FX thread.
public final class ReadingSession {

    private static final int MOST_STEPS = 200;

    private final ObjectProperty<Listing> listing = new SimpleObjectProperty<>(Listing.Fixed.ALL);
    private final ReadOnlyObjectWrapper<@Nullable ItemRef> item = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable FigureRef> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable FigureRef> hovered = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> chosenNote = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> reattaching = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Reveal> reveal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper browsing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Deque<Stop> behind = new ArrayDeque<>();
    private final Deque<Stop> ahead = new ArrayDeque<>();
    private long reveals;

    public ReadingSession() {
        listing.subscribe(now -> browse(now == Listing.Fixed.NOTES));
    }

    /// What the item list shows.
    public ObjectProperty<Listing> listing() {
        return listing;
    }

    /// Lists something, or the same once more.
    public void list(Listing wanted) {
        listing.set(wanted);
        browse(wanted == Listing.Fixed.NOTES);
    }

    /// Whether the notes of all items are in sight, in the place of the article.
    public ReadOnlyBooleanProperty browsing() {
        return browsing.getReadOnlyProperty();
    }

    /// The item in the article pane.
    public ReadOnlyObjectProperty<@Nullable ItemRef> item() {
        return item.getReadOnlyProperty();
    }

    /// The figure that is ringed in the text and in the charts.
    public ObjectProperty<@Nullable FigureRef> chosen() {
        return chosen;
    }

    /// The figure under the pointer, in the text or in a chart.
    public ObjectProperty<@Nullable FigureRef> hovered() {
        return hovered;
    }

    /// The note that is chosen in the text or on its card.
    public ObjectProperty<@Nullable UUID> chosenNote() {
        return chosenNote;
    }

    /// The note for which the reader selects other words; null while there is none.
    public ObjectProperty<@Nullable UUID> reattaching() {
        return reattaching;
    }

    /// The newest wish to see a place.
    public ReadOnlyObjectProperty<@Nullable Reveal> reveal() {
        return reveal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /// Opens an item in the article pane.
    public void open(ItemRef ref) {
        if (!ref.equals(item.get()) || browsing.get()) {
            remember(behind);
            ahead.clear();
            show(new Stop(ref, null, false));
        }
    }

    /// Opens an item at a place.
    public void reveal(ItemRef ref, Span span) {
        open(ref);
        reveal.set(new Reveal(ref, span, ++reveals));
    }

    /// Opens the item that states a figure, at its words, and chooses the figure.
    public void reveal(FigureRef figure, Span span) {
        if (!figure.equals(chosen.get()) || browsing.get()) {
            remember(behind);
            ahead.clear();
        }
        browsing.set(false);
        item.set(figure.item());
        chosen.set(figure);
        reveal.set(new Reveal(figure.item(), span, ++reveals));
        updateHistory();
    }

    /// Shows nothing, as when the open item has left the library.
    public void close() {
        item.set(null);
        chosen.set(null);
    }

    public void goBack() {
        step(behind, ahead);
    }

    public void goForward() {
        step(ahead, behind);
    }

    private void browse(boolean now) {
        if (now && !browsing.get()) {
            remember(behind);
            ahead.clear();
        }
        browsing.set(now);
        updateHistory();
    }

    private void step(Deque<Stop> from, Deque<Stop> to) {
        var stop = from.pollFirst();
        if (stop != null) {
            remember(to);
            show(stop);
        }
    }

    private void show(Stop stop) {
        browsing.set(stop.browsing());
        item.set(stop.item());
        chosen.set(stop.chosen());
        updateHistory();
    }

    private void remember(Deque<Stop> steps) {
        var present = item.get();
        if (present != null || browsing.get()) {
            steps.addFirst(new Stop(present, chosen.get(), browsing.get()));
            if (steps.size() > MOST_STEPS) {
                steps.removeLast();
            }
        }
    }

    private void updateHistory() {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }

    private record Stop(@Nullable ItemRef item, @Nullable FigureRef chosen, boolean browsing) {}
}
