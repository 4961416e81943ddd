package org.lectern.ui.cards;

import java.util.Locale;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.anchoring.WordDiff;
import org.lectern.anchoring.WordDiff.Kind;

/// What became of words: those that went are struck through, those that came underlined.
public final class DiffText extends TextFlow {

    public DiffText() {
        getStyleClass().add("diff-text");
    }

    public void show(String then, String now) {
        var texts = WordDiff.of(then, now).runs().stream().map(run -> {
            var text = new Text(run.words().replaceAll("\\s+", " "));
            text.getStyleClass().addAll("diff-run", "diff-" + run.kind().name().toLowerCase(Locale.ROOT));
            text.setStrikethrough(run.kind() == Kind.REMOVED);
            text.setUnderline(run.kind() == Kind.ADDED);
            return text;
        }).toList();
        getChildren().setAll(texts);
        setAccessibleText(then + " → " + now);
    }
}
