package org.lectern.ui.reading;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// Says, while a note waits for other words, what is to be done, and which words it was about.
final class ReattachBar extends VBox {

    private final Label quote = new Label();

    ReattachBar(MarksModel marks, Hand hand) {
        getStyleClass().addAll("popover", "reattach-bar");
        setMaxSize(460, Region.USE_PREF_SIZE);
        quote.getStyleClass().add("muted");
        var attach = button("attach", hand::attach);
        attach.getStyleClass().add("reattach-go");
        var verbs = new HBox(attach, button("leave", hand::unwind));
        verbs.getStyleClass().add("reattach-verbs");
        verbs.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new Paragraph(Messages.get("reading.reattach")), quote, verbs);
        setVisible(false);
        marks.waiting().subscribe(waiting -> {
            setVisible(waiting.isPresent());
            waiting.ifPresent(each -> quote.setText(
                    Messages.get("reading.reattach.was", each.annotation().quote().replace('\n', ' '))));
        });
    }

    private static Button button(String key, Runnable verb) {
        var button = new Button(Messages.get("reading.reattach." + key));
        button.getStyleClass().setAll("flat");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> verb.run());
        return button;
    }
}
