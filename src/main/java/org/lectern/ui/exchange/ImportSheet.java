package org.lectern.ui.exchange;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Arrival.Kind;
import org.lectern.exchange.Incoming.Landing;
import org.lectern.exchange.Piece;
import org.lectern.ui.exchange.ImportModel.Plan;
import org.lectern.ui.exchange.ImportModel.State;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;
import org.lectern.ui.style.Theme;

/// The sheet that shows what would come of files of notes, and asks which of them are wanted.
public final class ImportSheet extends VBox {

    private final ImportModel model;
    private final Runnable close;
    private final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
    private final ListView<ImportRow> list = new ListView<>(rows);
    private final Label title = new Label(Messages.get("exchange.import.title"));
    private final Label counts = new Paragraph("");
    private final Label landings = new Paragraph("", "muted");
    private final ProgressBar progress = new ProgressBar();
    private final VBox detail = new VBox();
    private final ScrollPane detailScroll = new ScrollPane(detail);
    private final Button take = new Button();
    private final Button leave = new Button(Messages.get("exchange.import.leave"));

    /// @param close closes the sheet
    public ImportSheet(ImportModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStylesheets().add(Theme.sheet(ImportSheet.class, "exchange.css"));
        getStyleClass().add("import-sheet");
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        progress.setMaxWidth(Double.MAX_VALUE);
        setUpList();
        detail.getStyleClass().add("import-detail");
        detailScroll.setFitToWidth(true);
        detailScroll.setFocusTraversable(false);
        getChildren().addAll(title, counts, landings, progress, list, detailScroll, buttons());
        model.state().subscribe(this::tell);
        model.wanted().subscribe(_ -> tell(model.state().get()));
        model.progress().subscribe(_ -> advance());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                model.cancel();
            } else {
                scene.heightProperty().subscribe(_ -> fit());
            }
        });
    }

    /// Wide enough for two sides, but never wider or higher than the window.
    @Override
    protected double computePrefWidth(double height) {
        return Math.min(getScene() == null ? Double.MAX_VALUE : getScene().getWidth() - 48,
                60 * counts.getFont().getSize());
    }

    @Override
    protected double computePrefHeight(double width) {
        var height = super.computePrefHeight(width);
        return getScene() == null ? height : Math.min(height, getScene().getHeight() - 48);
    }

    /// The sheet has the focus as a whole when it opens; the list is what the keys are for.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void setUpList() {
        list.setCellFactory(_ -> new ImportCell());
        list.setAccessibleText(Messages.get("exchange.import.list"));
        list.getSelectionModel().selectedItemProperty().subscribe(this::detail);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                toggle();
                event.consume();
            } else if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
                model.choose(model.wanted().get() == 0);
                list.refresh();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                enter();
                event.consume();
            }
        });
    }

    private void toggle() {
        if (list.getSelectionModel().getSelectedItem() instanceof ImportRow.Coming note && note.open()) {
            note.wanted().set(!note.wanted().get());
            list.refresh();
        }
    }

    private void enter() {
        if (model.state().get() instanceof State.Ready && model.wanted().get() > 0) {
            model.take();
        }
    }

    private Node buttons() {
        take.getStyleClass().setAll("primary-button");
        take.setDefaultButton(true);
        take.setOnAction(_ -> enter());
        leave.getStyleClass().setAll("plain-button");
        leave.setOnAction(_ -> {
            model.cancel();
            if (!(model.state().get() instanceof State.Taking)) {
                close.run();
            }
        });
        var keys = new Label(Messages.get("exchange.import.keys"));
        keys.getStyleClass().add("faint");
        keys.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        take.setMinWidth(Region.USE_PREF_SIZE);
        leave.setMinWidth(Region.USE_PREF_SIZE);
        var buttons = new HBox(keys, gap, leave, take);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private void tell(State state) {
        var busy = state instanceof State.Reading || state instanceof State.Taking;
        shown(progress, busy);
        advance();
        take.setDisable(busy || model.wanted().get() == 0);
        leave.setText(Messages.get(state instanceof State.Taking ? "exchange.cancel" : "exchange.import.leave"));
        switch (state) {
            case State.Reading _ -> counts.setText(Messages.get("exchange.import.reading"));
            case State.Taking _ -> counts.setText(Messages.get("exchange.import.taking"));
            case State.Ready ready -> show(ready.plan());
            case State.Taken _ -> close.run();
            case State.Failed failed -> counts.setText(failed.why());
        }
        shown(landings, state instanceof State.Ready && !landings.getText().isEmpty());
        shown(list, !rows.isEmpty());
    }

    /// Shows how far it is. What is left behind the last note is writing it all down, which takes its time too, and is not
    /// stopped.
    private void advance() {
        var taking = model.state().get() instanceof State.Taking;
        var writing = taking && model.progress().get() >= 1;
        progress.setProgress(taking && !writing ? model.progress().get() : ProgressBar.INDETERMINATE_PROGRESS);
        leave.setDisable(writing);
    }

    private void show(Plan plan) {
        if (rows.isEmpty()) {
            var all = new ArrayList<ImportRow>(plan.rows());
            plan.faults().forEach(fault -> all.add(new ImportRow.Faulty(fault)));
            rows.setAll(all);
            title.setText(Messages.get("exchange.import.from",
                    plan.files().stream().map(file -> String.valueOf(file.getFileName())).collect(joining(", "))));
            list.getSelectionModel().selectFirst();
        }
        take.setText(Messages.get(plan.wanted().all() == plan.wanted().notes()
                ? "exchange.import.take"
                : "exchange.import.take-all", plan.wanted().all()));
        counts.setText(kinds(plan));
        var there = plan.landings();
        landings.setText(Arrays.stream(Landing.values()).filter(there::containsKey)
                .map(landing -> Messages.get("exchange.landing." + landing, there.getOrDefault(landing, 0)))
                .collect(joining(" · ")));
    }

    private static String kinds(Plan plan) {
        var kinds = plan.kinds();
        var parts = new ArrayList<>(List.of(Kind.values()).stream().filter(kinds::containsKey)
                .map(kind -> Messages.get("exchange.count." + kind, kinds.getOrDefault(kind, 0))).toList());
        if (!plan.faults().isEmpty()) {
            parts.add(Messages.get("exchange.count.FAULTY", plan.faults().size()));
        }
        return parts.isEmpty() ? Messages.get("exchange.import.none") : String.join(" · ", parts);
    }

    private void detail(@Nullable ImportRow row) {
        detail.getChildren().clear();
        if (row instanceof ImportRow.Coming coming && coming.open()) {
            coming.arriving().mine().ifPresent(mine -> sides(mine, coming));
        }
        fit();
    }

    private void sides(Piece mine, ImportRow.Coming coming) {
        if (mine instanceof Piece.Note(var here) && coming.piece() instanceof Piece.Note(var theirs)) {
            detail.getChildren().setAll(new Paragraph(Messages.get("exchange.explain." + coming.kind()), "muted"),
                    new Sides(here, theirs));
        } else if (mine instanceof Piece.Judgement(var here) && coming.piece() instanceof Piece.Judgement(var theirs)) {
            detail.getChildren().setAll(new Paragraph(Messages.get("exchange.explain.number"), "muted"),
                    new Sides(here, theirs));
        }
    }

    /// Gives the two sides the height they need, as long as the list keeps enough; in a low window the list has it all.
    private void fit() {
        var scene = getScene();
        if (scene == null) {
            return;
        }
        var em = counts.getFont().getSize();
        shown(detailScroll, !detail.getChildren().isEmpty() && scene.getHeight() > 34 * em);
        applyCss();
        detailScroll.setPrefViewportHeight(Math.min(14 * em,
                detail.prefHeight(prefWidth(-1) - getInsets().getLeft() - getInsets().getRight())));
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
