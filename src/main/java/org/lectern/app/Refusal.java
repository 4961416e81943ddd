package org.lectern.app;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Theme;

/// The small window that says why the program cannot open, and what to do.
final class Refusal {

    private Refusal() {}

    static void show(Stage stage, String message, Runnable closed) {
        var title = new Label(Messages.get("app.refused"));
        title.getStyleClass().add("heading");
        var words = new Label(message);
        words.setWrapText(true);
        words.setMaxWidth(460);
        var close = new Button(Messages.get("app.close"));
        close.setDefaultButton(true);
        close.setOnAction(_ -> stage.close());
        var content = new VBox(16, title, words, close);
        content.setStyle("-fx-padding: 28px;");
        var scene = new Scene(content);
        Theme.dress(scene);
        stage.setTitle(Messages.get("app.name"));
        stage.setScene(scene);
        stage.setOnHidden(_ -> closed.run());
        stage.show();
    }
}
