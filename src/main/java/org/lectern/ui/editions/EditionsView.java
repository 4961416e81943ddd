package org.lectern.ui.editions;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.lectern.metrics.Figures;
import org.lectern.ui.session.Listing;
import org.lectern.ui.style.Theme;

/// Stands in the place of the article while a new edition is reviewed, or an old one is read.
public final class EditionsView extends StackPane {

    private final EditionsModel model;
    private final OldEditionsModel reading;
    private final ReviewView review;
    private final EditionReader reader;
    private final WaitingBanner banner;
    private Runnable onLeave = () -> {};
    private boolean engaged;

    public EditionsView(EditionsModel model, OldEditionsModel reading, Figures figures) {
        this.model = model;
        this.reading = reading;
        review = new ReviewView(model, reading, new FigureWords(figures));
        reader = new EditionReader(reading);
        banner = new WaitingBanner(model);
        getStylesheets().addAll(Theme.sheet(EditionsView.class, "editions.css"),
                Theme.sheet(EditionsView.class, "reader.css"));
        getStyleClass().add("editions");
        reader.visibleProperty().bind(reading.opened().isNotNull());
        review.visibleProperty().bind(reader.visibleProperty().not());
        visibleProperty().bind(model.session().listing().map(listing -> listing == Listing.Fixed.EDITIONS)
                .flatMap(reviewed -> reader.visibleProperty().map(read -> reviewed || read)));
        getChildren().addAll(review, reader);
        reading.opened().subscribe((before, now) -> {
            if (isVisible() && (before == null) != (now == null)) {
                focus();
            }
        });
        focusWithinProperty().subscribe(within -> engaged = isVisible() ? within : engaged);
        visibleProperty().subscribe(visible -> {
            if (!visible && engaged) {
                engaged = false;
                onLeave.run();
            }
        });
    }

    /// Is run when the pane goes while it has the focus.
    public void onLeave(Runnable action) {
        onLeave = action;
    }

    /// The line for above the article.
    public Node banner() {
        return banner;
    }

    /// Whether something waits to be reviewed.
    public ObservableBooleanValue waiting() {
        return model.anyWaiting();
    }

    /// Opens the review of what waits.
    public void openReview() {
        model.open();
        focus();
    }

    /// Opens the editions of the open item's briefing.
    public void openOld() {
        reading.open();
    }

    public void focus() {
        if (reader.isVisible()) {
            reader.focus();
        } else {
            review.focus();
        }
    }
}
