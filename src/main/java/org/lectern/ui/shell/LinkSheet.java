package org.lectern.ui.shell;

import java.net.IDN;
import java.net.URI;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ui.fx.Messages;

/// Shows the whole address of a link before the browser opens it.
final class LinkSheet extends VBox {

    LinkSheet(URI address, Runnable open, Runnable cancel) {
        getStyleClass().add("link-sheet");
        var host = new Label(address.getHost() == null ? address.toString() : IDN.toASCII(address.getHost()));
        host.getStyleClass().add("sheet-title");
        var whole = new Label(address.toASCIIString());
        whole.setWrapText(true);
        whole.setMinHeight(Region.USE_PREF_SIZE);
        whole.getStyleClass().add("link-address");
        var words = new Label(Messages.get("link.words"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("muted");
        var yes = new Button(Messages.get("link.open"));
        yes.getStyleClass().setAll("primary-button");
        yes.setDefaultButton(true);
        yes.setOnAction(_ -> open.run());
        var no = new Button(Messages.get("link.cancel"));
        no.getStyleClass().setAll("plain-button");
        no.setCancelButton(true);
        no.setOnAction(_ -> cancel.run());
        var buttons = new HBox(no, yes);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().addAll(host, whole, words, buttons);
    }
}
