package org.lectern.ui.shell;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.library.Library.Adding;
import org.lectern.ui.fx.Messages;

/// Asks what becomes of the files that are opened: copied into the library, or read where they are.
final class AddSheet extends VBox {

    /// @param names the files and folders, as the reader knows them
    /// @param answer takes the choice and whether it holds for the future
    AddSheet(String names, BiConsumer<Adding, Boolean> answer) {
        getStyleClass().add("add-sheet");
        var title = new Label(Messages.get("add.title", names));
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        var words = new Label(Messages.get("add.words"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("muted");
        var always = new CheckBox(Messages.get("add.always"));
        var copy = new Button(Messages.get("add.copy"));
        copy.getStyleClass().setAll("primary-button");
        copy.setDefaultButton(true);
        copy.setOnAction(_ -> answer.accept(Adding.COPY, always.isSelected()));
        var inPlace = new Button(Messages.get("add.in-place"));
        inPlace.getStyleClass().setAll("plain-button");
        inPlace.setOnAction(_ -> answer.accept(Adding.IN_PLACE, always.isSelected()));
        var buttons = new HBox(inPlace, copy);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().addAll(title, words, always, buttons);
    }
}
