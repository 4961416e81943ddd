package org.lectern.ui.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.ChartName;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.style.Paragraph;

/// The charts that the reader keeps, one below the other, in place of the list of items: each says what changed since it
/// was looked at, and remembers how it is shown.
public final class KeptChartsView extends StackPane {

    private final KeptChartsModel kept;
    private final ChartsModel model;
    private final ChartColumn column;

    public KeptChartsView(KeptChartsModel kept, ChartsModel model) {
        this.kept = kept;
        this.model = model;
        getStylesheets().setAll(ChartsView.sheets());
        getStyleClass().addAll("charts", "disagreements");
        column = new ChartColumn("kept.title", model);
        getChildren().add(column);
        kept.all().subscribe(this::show);
    }

    /// The kept charts that show a figure.
    public List<ChartName> showing(FigureRef figure) {
        return column.showing(figure, true);
    }

    /// Changes whenever other charts are shown.
    public ObservableValue<?> shown() {
        return kept.all();
    }

    /// Brings a chart into sight.
    public void show(ChartName chart) {
        column.show(chart);
    }

    @Override
    public void requestFocus() {
        if (column.frames().isEmpty()) {
            column.requestFocus();
        } else {
            column.frames().getFirst().focus();
        }
    }

    private void show(List<KeptChart> charts) {
        var before = column.frames();
        var frames = new ArrayList<ChartFrame>();
        var nodes = new ArrayList<Node>(List.of(ChartColumn.head("kept.title", charts.size())));
        for (var chart : charts) {
            nodes.add(chart.shown().<Node>map(shown -> {
                var frame = frame(chart, shown);
                before.stream().filter(frame::sameAs).findFirst().ifPresent(frame::likeTable);
                frames.add(frame);
                return frame;
            }).orElseGet(() -> gone(chart)));
        }
        if (charts.isEmpty()) {
            nodes.add(new Paragraph(Messages.get("kept.none"), "muted", "kept-none"));
        }
        column.show(nodes, frames);
    }

    private ChartFrame frame(KeptChart chart, Shown shown) {
        var changes = chart.changes().orElseThrow();
        var frame = new ChartFrame(changes.gathering(), shown, model);
        frame.onShown(other -> kept.show(chart, other));
        if (!changes.none()) {
            var words = new Paragraph(model.words().changes(changes), "kept-changes");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            var seen = ValueVerbs.button("seen", () -> kept.look(chart));
            seen.setMinWidth(USE_PREF_SIZE);
            var line = new HBox(words, seen);
            line.getStyleClass().add("kept-line");
            frame.getChildren().add(1, line);
        }
        return frame;
    }

    private Node gone(KeptChart chart) {
        var asked = chart.pin().chart();
        var card = new VBox(
                new Paragraph(Messages.get("charts.title", String.join(", ", asked.subjects()), asked.measure()),
                        "figure-title"),
                new Paragraph(Messages.get("kept.gone"), "card-facts"),
                ValueVerbs.button("drop", () -> model.decisions().drop(chart.pin().id())));
        card.getStyleClass().add("chart-card");
        return card;
    }
}
