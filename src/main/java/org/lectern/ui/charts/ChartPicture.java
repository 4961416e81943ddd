package org.lectern.ui.charts;

import java.io.IOException;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import org.lectern.metrics.Evidence;
import org.lectern.ui.fx.Png;

/// A chart for itself, with its title and its sources, in the colours and the type of the window: painted or drawn, and
/// in either case with the evidence for each value.
final class ChartPicture {

    private static final double EMS = 43;

    private final Shown shown;
    private final ChartsModel model;
    private final StackPane root;

    /// @param like the window's scene
    ChartPicture(Shown shown, ChartsModel model, Scene like) {
        this.shown = shown;
        this.model = model;
        var frame = new ChartFrame(shown.gathering(), shown, model);
        frame.asPicture();
        root = new StackPane(frame);
        root.getStylesheets().setAll(ChartsView.sheets());
        root.setStyle(like.getRoot().getStyle());
        var scene = new Scene(root);
        scene.getStylesheets().setAll(like.getStylesheets());
        root.applyCss();
        var width = Math.ceil(EMS * frame.em());
        // A scene of its own gives its root the size that the root asks for.
        root.setPrefSize(width, Math.ceil(root.prefHeight(width)));
        root.resize(root.getPrefWidth(), root.getPrefHeight());
        root.layout();
    }

    /// @param scale pixels for each point
    Image image(int scale) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return root.snapshot(parameters, null);
    }

    /// An image of this chart as a file: its title, what it shows and the evidence each in a text chunk.
    byte[] png(Image image) throws IOException {
        var chart = shown.chart();
        var titled = Png.withText(Png.of(image), "Title", model.words().title(chart));
        return Png.withText(Png.withText(titled, "Description", model.words().summary(chart)), "Evidence",
                Evidence.of(chart.data()).csv());
    }

    String svg() {
        var words = model.words();
        return new SvgDrawing(words).draw(root, shown.chart());
    }
}
