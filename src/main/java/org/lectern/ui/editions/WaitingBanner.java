package org.lectern.ui.editions;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;
import org.lectern.ui.style.Theme;

/// The line above an article that a new edition of its briefing waits.
final class WaitingBanner extends HBox {

    WaitingBanner(EditionsModel model) {
        getStylesheets().add(Theme.sheet(WaitingBanner.class, "reader.css"));
        getStyleClass().add("waiting-banner");
        var words = new Paragraph(Messages.get("editions.waiting"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var review = new Button(Messages.get("editions.review"));
        review.getStyleClass().setAll("flat", "banner-button");
        review.setMinWidth(USE_PREF_SIZE);
        review.setOnAction(_ -> model.open());
        getChildren().addAll(words, review);
        visibleProperty().bind(model.ofOpenItem());
        managedProperty().bind(visibleProperty());
    }
}
