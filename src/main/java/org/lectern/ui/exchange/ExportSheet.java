package org.lectern.ui.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.lectern.exchange.Format;
import org.lectern.ui.exchange.ExportModel.Scope;
import org.lectern.ui.exchange.ExportModel.State;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;
import org.lectern.ui.style.Theme;

/// The sheet that asks which notes are written, and how, and shows what the file will begin with.
public final class ExportSheet extends VBox {

    private final ExportModel model;
    private final Consumer<Path> show;
    private final Runnable close;
    private final Label outcome = new Paragraph("", "muted");
    private final Button save = new Button(Messages.get("exchange.export.save"));
    private final Button second = new Button();

    /// @param show shows a file to the user
    /// @param close closes the sheet
    public ExportSheet(ExportModel model, Consumer<Path> show, Runnable close) {
        this.model = model;
        this.show = show;
        this.close = close;
        getStylesheets().add(Theme.sheet(ExportSheet.class, "exchange.css"));
        getStyleClass().add("export-sheet");
        var title = new Label(Messages.get("exchange.export.title"));
        title.getStyleClass().add("sheet-title");
        var content = new VBox(scope(), format(), preview());
        content.getStyleClass().add("export-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll, outcome, buttons());
        model.state().subscribe(this::tell);
        model.preview().subscribe(_ -> tell(model.state().get()));
    }

    /// As wide as a page of text, but never wider or higher than the window.
    @Override
    protected double computePrefWidth(double height) {
        return Math.min(getScene() == null ? Double.MAX_VALUE : getScene().getWidth() - 48,
                46 * outcome.getFont().getSize());
    }

    @Override
    protected double computePrefHeight(double width) {
        var height = super.computePrefHeight(width);
        return getScene() == null ? height : Math.min(height, getScene().getHeight() - 48);
    }

    private Node scope() {
        var tag = new ComboBox<String>();
        tag.getItems().setAll(model.tags());
        tag.setAccessibleText(Messages.get("exchange.scope.TAG"));
        tag.visibleProperty().bind(model.scope().isEqualTo(Scope.TAG));
        tag.managedProperty().bind(tag.visibleProperty());
        tag.valueProperty().bindBidirectional(model.tag());
        if (!tag.getItems().isEmpty()) {
            tag.getSelectionModel().selectFirst();
        }
        return row("exchange.export.which",
                new Segments<>(model.scopes(), model.scope(), each -> Messages.get("exchange.scope." + each)), tag);
    }

    private Node format() {
        var name = new TextField();
        name.setPromptText(Messages.get("exchange.export.name"));
        name.setAccessibleText(Messages.get("exchange.export.name"));
        name.textProperty().bindBidirectional(model.name());
        name.visibleProperty().bind(model.format().isEqualTo(Format.JSONLD));
        name.managedProperty().bind(name.visibleProperty());
        var words = new Paragraph("", "muted");
        words.textProperty().bind(model.format().map(each -> Messages.get("exchange.format." + each + ".words")));
        return row("exchange.export.how", new Segments<>(List.of(Format.values()), model.format(),
                each -> Messages.get("exchange.format." + each)), words, name);
    }

    private Node preview() {
        var text = new TextArea();
        text.getStyleClass().add("export-preview");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(11);
        text.setAccessibleText(Messages.get("exchange.export.preview"));
        text.textProperty().bind(Bindings.createStringBinding(() -> model.preview().get().text(), model.preview()));
        VBox.setVgrow(text, Priority.ALWAYS);
        return text;
    }

    private Node buttons() {
        save.getStyleClass().setAll("primary-button");
        save.setDefaultButton(true);
        save.setOnAction(_ -> choose().ifPresent(model::save));
        second.getStyleClass().setAll("plain-button");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var template = new Button(Messages.get("exchange.export.template"));
        template.getStyleClass().setAll("flat");
        template.visibleProperty().bind(model.format().isEqualTo(Format.MD).or(model.format().isEqualTo(Format.HTML)));
        template.setOnAction(_ -> model.template().ifPresent(show));
        var buttons = new HBox(template, gap, second, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private void tell(State state) {
        save.setDisable(state instanceof State.Writing || model.preview().get().counts().all() == 0);
        second.setText(Messages.get("exchange.close"));
        second.setOnAction(_ -> close.run());
        switch (state) {
            case State.Choosing _ -> outcome.setText(model.preview().get().counts().all() == 0
                    ? Messages.get("exchange.export.none")
                    : Messages.get("exchange.export.count", CountWords.of(model.preview().get().counts()),
                            model.fileName()));
            case State.Writing _ -> {
                outcome.setText(Messages.get("exchange.export.writing"));
                second.setText(Messages.get("exchange.cancel"));
                second.setOnAction(_ -> model.cancel());
            }
            case State.Written written -> {
                outcome.setText(Messages.get("exchange.export.written", CountWords.of(written.counts()),
                        String.valueOf(written.file().getFileName())));
                second.setText(Messages.get("exchange.export.show"));
                second.setOnAction(
                        _ -> show.accept(Objects.requireNonNull(written.file().toAbsolutePath().getParent())));
            }
            case State.Failed failed -> outcome.setText(failed.why());
        }
    }

    private Optional<Path> choose() {
        var files = new FileChooser();
        files.setTitle(Messages.get("exchange.export.title"));
        files.setInitialFileName(model.fileName());
        files.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                Messages.get("exchange.format." + model.format().get()), "*." + model.format().get().extension()));
        return Optional.ofNullable(files.showSaveDialog(Objects.requireNonNull(getScene()).getWindow()))
                .map(File::toPath);
    }

    private static VBox row(String heading, Node... nodes) {
        var label = new Label(Messages.get(heading));
        label.getStyleClass().add("export-heading");
        var row = new VBox(label);
        row.getChildren().addAll(nodes);
        row.getStyleClass().add("export-row");
        return row;
    }
}
