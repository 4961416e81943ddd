package org.lectern.ui.editions;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.anchoring.WordDiff;

/// Words in which what went is struck through, and what came is underlined.
final class WordFlow extends TextFlow {

    private static final String GAP = "\u2005";

    WordFlow() {
        getStyleClass().add("word-flow");
        setMinHeight(USE_PREF_SIZE);
    }

    /// The words as they are, with what changed in them since.
    static WordFlow changed(String before, String after) {
        var flow = new WordFlow();
        for (var run : WordDiff.of(before, after).runs()) {
            switch (run.kind()) {
                case KEPT -> flow.add(run.words(), "kept");
                case REMOVED -> flow.marked(run.words(), "removed");
                case ADDED -> flow.marked(run.words(), "added");
            }
        }
        return flow;
    }

    static WordFlow of(String words, String style) {
        var flow = new WordFlow();
        flow.add(words, style);
        return flow;
    }

    void add(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        getChildren().add(text);
    }

    /// Marks the words, but not the white space after them; what was struck through never touches what follows.
    private void marked(String words, String style) {
        var stripped = words.stripTrailing();
        add(stripped, style);
        if (stripped.length() < words.length()) {
            add(words.substring(stripped.length()), "kept");
        } else if ("removed".equals(style)) {
            add(GAP, "kept");
        }
    }
}
