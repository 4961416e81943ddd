package org.lectern.ui.exchange;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.anchoring.WordDiff;
import org.lectern.anchoring.WordDiff.Kind;

/// One side of two that differ: its words, those that the other has not marked.
final class DiffText extends TextFlow {

    /// @param side what is marked: [Kind#REMOVED] for the first of the two, [Kind#ADDED] for the second
    DiffText(WordDiff diff, Kind side) {
        getStyleClass().add("diff-text");
        for (var run : diff.runs()) {
            if (run.kind() == Kind.KEPT || run.kind() == side) {
                var text = new Text(run.words());
                text.getStyleClass().add(run.kind() == side ? "diff-mark" : "diff-kept");
                getChildren().add(text);
            }
        }
    }
}
