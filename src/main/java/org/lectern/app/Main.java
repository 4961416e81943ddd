package org.lectern.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Theme;

/// The entry of the program.
public final class Main extends Application {

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        var scene = new Scene(new StackPane(new Label(Messages.get("app.name"))), 1440, 900);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }
}
