package org.lectern.ui.cards;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Words on at most three lines: of longer ones the middle is left out. It may be opened to all its lines.
public final class ClampedText extends Region {

    private static final int MOST_LINES = 3;
    private static final double HEAD = 0.65;

    /// Letters in a row that are cut rather than left out.
    private static final int LONG_WORD = 20;

    private final Text shown = new Text();
    private final Text measure = new Text();
    private String words = "";
    private String fitted = "";
    private double fittedWidth = -1;
    private boolean open;

    public ClampedText() {
        shown.getStyleClass().add("clamped-text");
        shown.setManaged(false);
        measure.fontProperty().bind(shown.fontProperty());
        measure.lineSpacingProperty().bind(shown.lineSpacingProperty());
        shown.fontProperty().subscribe(this::changed);
        shown.lineSpacingProperty().subscribe(this::changed);
        getChildren().add(shown);
    }

    public void setWords(String words) {
        this.words = words.strip().replaceAll("\\s+", " ");
        changed();
    }

    /// Shows all lines, or three at most.
    public void setOpen(boolean open) {
        this.open = open;
        changed();
    }

    /// What of the words is to be seen.
    public String shownWords() {
        return shown.getText();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// Asked without a width, it is one line high.
    @Override
    protected double computePrefHeight(double width) {
        fit(width > 0 ? width : Integer.MAX_VALUE);
        return snapSizeY(measure.getLayoutBounds().getHeight());
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        shown.setText(fitted);
        shown.setWrappingWidth(fittedWidth);
        shown.relocate(0, 0);
    }

    private void changed() {
        fittedWidth = -1;
        requestLayout();
    }

    private void fit(double width) {
        var rounded = Math.max(1, Math.floor(width));
        if (rounded == fittedWidth) {
            return;
        }
        fittedWidth = rounded;
        measure.setWrappingWidth(rounded);
        fitted = fits(words) ? words : cut();
        measure.setText(fitted);
    }

    /// The longest form with its middle left out that fits.
    private String cut() {
        var least = 1;
        var most = words.length() - 1;
        while (least < most) {
            var middle = (least + most + 1) / 2;
            if (fits(keep(middle))) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        return keep(least);
    }

    private String keep(int length) {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(words);
        var head = (int) (length * HEAD);
        var headEnd = breaks.isBoundary(head) ? head : breaks.preceding(head);
        var tail = words.length() - (length - head);
        var tailStart = breaks.isBoundary(tail) ? tail : breaks.following(tail);
        var space = words.lastIndexOf(' ', headEnd);
        var nextSpace = words.indexOf(' ', tailStart - 1);
        return words.substring(0, headEnd - space < LONG_WORD ? Math.max(0, space) : headEnd).stripTrailing() + " … "
                + words.substring(nextSpace >= 0 && nextSpace - tailStart < LONG_WORD ? nextSpace : tailStart)
                        .stripLeading();
    }

    private boolean fits(String form) {
        measure.setText(form);
        return open || measure.getLayoutInfo().getTextLineCount() <= MOST_LINES;
    }
}
