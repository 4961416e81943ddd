package org.lectern.ui.cards;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.annotation.Target;
import org.lectern.ui.style.Paragraph;

/// Says what a note is about that is not about words: its item, or a value of a chart.
final class CardHead extends HBox {

    private final CardsModel cards;
    private final FontIcon icon = new FontIcon(Feather.FILE_TEXT);
    private final Paragraph words = new Paragraph("", "card-head-words");

    CardHead(CardsModel cards) {
        this.cards = cards;
        getStyleClass().add("card-head");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words);
    }

    void show(Note note) {
        var about = about(note);
        icon.setIconCode(note.annotation().target() instanceof Target.Figure ? Feather.BAR_CHART_2 : Feather.FILE_TEXT);
        words.setText(about.orElse(""));
        setVisible(about.isPresent());
        setManaged(isVisible());
    }

    /// What the note is about, its words or what is said of it.
    String words(Note note) {
        return about(note).orElse(note.quote());
    }

    private Optional<String> about(Note note) {
        return switch (note.annotation().target()) {
            case Target.Words _ -> Optional.empty();
            case Target.Whole _ -> Optional.of(cards.title(note.item()));
            case Target.Figure figure -> Optional.of(Stream
                    .of(figure.subject(), figure.measure(), figure.period().text()).filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" · ")));
        };
    }
}
