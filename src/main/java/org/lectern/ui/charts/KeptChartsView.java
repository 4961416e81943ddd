package org.lectern.ui.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.ChartName;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.style.Paragraph;

/// The charts that the reader keeps, one below the other, in place of the list of items: each says what changed since it
/// was looked at.
public final class KeptChartsView extends StackPane {

    private final KeptChartsModel kept;
    private final ChartsModel model;
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private List<ChartFrame> frames = List.of();

    public KeptChartsView(KeptChartsModel kept, ChartsModel model) {
        this.kept = kept;
        this.model = model;
        getStylesheets().setAll(ChartsView.sheets());
        getStyleClass().addAll("charts", "disagreements");
        column.getStyleClass().add("charts-column");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(Messages.get("kept.title"));
        getChildren().add(scroll);
        kept.all().subscribe(this::show);
        model.notice().subscribe(notice -> frames.forEach(
                frame -> frame.tell(notice == null ? new ChartsModel.Notice(null, "", false) : notice)));
        model.session().chosen().subscribe(_ -> frames.forEach(ChartFrame::light));
        model.session().hovered().subscribe(_ -> frames.forEach(ChartFrame::light));
    }

    /// The kept charts that show a figure.
    public List<ChartName> showing(FigureRef figure) {
        return ChartsView.names(frames, figure, true);
    }

    /// Changes whenever other charts are shown.
    public ObservableValue<?> shown() {
        return kept.all();
    }

    /// Brings a chart into sight.
    public void show(ChartName chart) {
        applyCss();
        layout();
        frames.stream().filter(frame -> frame.name().equals(chart.title())).findFirst().ifPresent(frame -> {
            var room = column.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : Math.clamp(frame.getBoundsInParent().getMinY() / room, 0, 1));
        });
    }

    @Override
    public void requestFocus() {
        if (frames.isEmpty()) {
            scroll.requestFocus();
        } else {
            frames.getFirst().focus();
        }
    }

    private void show(List<KeptChart> charts) {
        var made = new ArrayList<ChartFrame>();
        var title = new Label(Messages.get("kept.title"));
        title.getStyleClass().add("heading");
        column.getChildren().setAll(title);
        for (var chart : charts) {
            column.getChildren().add(chart.shown().<Node>map(shown -> card(chart, shown, made))
                    .orElseGet(() -> gone(chart)));
        }
        if (charts.isEmpty()) {
            column.getChildren().add(new Paragraph(Messages.get("kept.none"), "muted"));
        }
        frames = List.copyOf(made);
    }

    private Node card(KeptChart chart, Shown shown, List<ChartFrame> made) {
        var changes = chart.changes().orElseThrow();
        var frame = new ChartFrame(changes.gathering(), shown, model);
        made.add(frame);
        if (!changes.none()) {
            var words = new Paragraph(model.words().changes(changes), "kept-changes");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            var seen = button("kept.seen", () -> kept.look(chart));
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
                button("charts.drop", () -> kept.drop(chart.pin().id())));
        card.getStyleClass().add("chart-card");
        return card;
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(Messages.get(key));
        button.getStyleClass().addAll("flat", "kept-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
