package org.lectern.ui.exchange;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.lectern.anchoring.WordDiff;
import org.lectern.anchoring.WordDiff.Kind;
import org.lectern.annotation.Revision;
import org.lectern.lens.Verdict;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// Two revisions of a note, or two verdicts on a number, side by side, what differs in their words marked.
final class Sides extends GridPane {

    Sides(Revision mine, Revision theirs) {
        this();
        var quotes = WordDiff.of(mine.annotation().quote(), theirs.annotation().quote());
        var notes = WordDiff.of(mine.annotation().note(), theirs.annotation().note());
        add(side(mine, Messages.get("exchange.mine"), quotes, notes, Kind.REMOVED), 0, 0);
        add(side(theirs, theirs(theirs.annotation().author()), quotes, notes, Kind.ADDED), 1, 0);
    }

    /// Two verdicts on one number.
    Sides(Verdict mine, Verdict theirs) {
        this();
        var words = WordDiff.of(PieceWords.said(mine), PieceWords.said(theirs));
        add(new VBox(heading(Messages.get("exchange.mine")), new DiffText(words, Kind.REMOVED)), 0, 0);
        add(new VBox(heading(theirs(theirs.author())), new DiffText(words, Kind.ADDED)), 1, 0);
        getChildren().forEach(side -> side.getStyleClass().add("side"));
    }

    private Sides() {
        getStyleClass().add("sides");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
    }

    private static String theirs(String author) {
        return author.isBlank() ? Messages.get("exchange.theirs") : author;
    }

    private static Label heading(String who) {
        var heading = new Label(who);
        heading.getStyleClass().add("side-heading");
        return heading;
    }

    private static Node side(Revision revision, String who, WordDiff quotes, WordDiff notes, Kind kind) {
        var side = new VBox(heading(who));
        side.getStyleClass().add("side");
        if (revision.deleted()) {
            side.getChildren().add(new Paragraph(Messages.get("exchange.deleted"), "muted"));
            return side;
        }
        if (!quotes.isSame()) {
            side.getChildren().add(new DiffText(quotes, kind));
        }
        side.getChildren().add(revision.annotation().note().isBlank()
                ? new Paragraph(Messages.get("exchange.no-note"), "muted")
                : new DiffText(notes, kind));
        side.getChildren().add(new Paragraph(about(revision), "muted", "side-about"));
        return side;
    }

    private static String about(Revision revision) {
        var colour = Messages.get("cards.colour." + revision.annotation().colour());
        var tags = String.join(", ", revision.annotation().tags());
        return tags.isEmpty() ? colour : Messages.get("exchange.about", colour, tags);
    }
}
