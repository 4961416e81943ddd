package org.lectern.ui.charts;

import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import org.lectern.metrics.Chart;

/// Paints a chart for itself, with its title and its sources, in the colours and the type of the window.
final class ChartPicture {

    private static final double EMS = 43;
    private static final double SCALE = 2;

    private ChartPicture() {}

    /// @param like the window's scene
    static Image of(Chart chart, ChartsModel model, Scene like) {
        var frame = new ChartFrame(chart, model);
        frame.asPicture();
        var root = new StackPane(frame);
        root.getStylesheets().setAll(ChartsView.sheets());
        root.setStyle(like.getRoot().getStyle());
        var scene = new Scene(root);
        scene.getStylesheets().setAll(like.getStylesheets());
        root.applyCss();
        var width = EMS * frame.em();
        root.resize(width, Math.ceil(root.prefHeight(width)));
        root.layout();
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        return root.snapshot(parameters, null);
    }
}
