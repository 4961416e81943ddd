package org.lectern.ui.lens;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;
import org.lectern.ui.style.Theme;

/// The sheet on which the user says what a number states. What is typed is kept until it is saved or cancelled, also when
/// the sheet or the window closes.
final class CorrectionSheet extends VBox {

    private static final Duration KEEP_AFTER = Duration.millis(600);
    /// What is left free of the window around it, in px.
    private static final double AROUND = 24;

    private final NumberFacts facts;
    private final NumberModel model;
    private final Runnable close;
    private final CorrectionFields fields;
    private final Paragraph error = new Paragraph("", "number-error");
    private final PauseTransition keeping = new PauseTransition(KEEP_AFTER);
    private boolean typed;

    /// @param correction what is to be set right, and what was typed of it before
    /// @param close closes the sheet
    CorrectionSheet(NumberModel.Correction correction, NumberModel model, Runnable close) {
        this.facts = correction.facts();
        this.model = model;
        this.close = close;
        fields = new CorrectionFields(
                correction.draft().orElseGet(() -> CorrectionForm.of(facts.metric(), facts.dated())),
                facts.dated() ? "" : facts.metric().period().text());
        getStylesheets().add(Theme.sheet(CorrectionSheet.class, "lens.css"));
        getStyleClass().add("correction-sheet");
        error.managedProperty().bind(error.visibleProperty());
        error.setVisible(false);
        var words = new VBox(new Paragraph(Messages.get("numbers.correct.title", facts.printed()), "sheet-title"),
                new Paragraph(Messages.get(correction.draft().isPresent() ? "numbers.draft" : "numbers.correct.words"),
                        "muted"),
                fields);
        words.getStyleClass().add("correction-words");
        var scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fields.all().forEach(field -> field.focusedProperty().subscribe(focused -> {
            if (focused) {
                bringIntoSight(scroll, field);
            }
        }));
        getChildren().addAll(scroll, error, buttons());
        fields.onChange(this::changed);
        keeping.setOnFinished(_ -> keep());
        sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                keep();
            }
        });
    }

    @Override
    public void requestFocus() {
        // The fields are in the scene only once the pane that scrolls them is dressed.
        applyCss();
        fields.all().getFirst().requestFocus();
    }

    /// Keeps what is typed, unless it is as it was.
    void keep() {
        keeping.stop();
        if (typed) {
            typed = false;
            model.draft(facts, fields.form());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        var wanted = super.computePrefHeight(width);
        return getScene() == null ? wanted : Math.min(wanted, getScene().getHeight() - 2 * AROUND);
    }

    @Override
    protected double computePrefWidth(double height) {
        var wanted = super.computePrefWidth(height);
        return getScene() == null ? wanted : Math.min(wanted, getScene().getWidth() - 2 * AROUND);
    }

    private void changed() {
        typed = true;
        error.setVisible(false);
        fields.wrong(null);
        keeping.playFromStart();
    }

    private HBox buttons() {
        var save = button("numbers.save", "primary-button", this::save);
        save.setDefaultButton(true);
        var cancel = button("numbers.cancel", "plain-button", () -> done(() -> {}));
        var reject = button("numbers.reject", "plain-button", () -> done(() -> model.reject(facts)));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(reject, space, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private static Button button(String key, String style, Runnable action) {
        var button = new Button(Messages.get(key));
        button.getStyleClass().setAll(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void save() {
        try {
            var form = fields.form();
            var metric = (facts.dated() ? form : form.on(facts.metric().period())).metric(facts.metric());
            done(() -> model.save(facts, metric));
        } catch (CorrectionForm.Wrong e) {
            error.setText(e.getMessage());
            error.setVisible(true);
            fields.wrong(e.part());
        }
    }

    /// Closes the sheet; what was typed need not be kept any more.
    private void done(Runnable verb) {
        keeping.stop();
        typed = false;
        close.run();
        model.dropDraft(facts);
        verb.run();
    }

    private static void bringIntoSight(ScrollPane scroll, Node field) {
        var words = (Region) scroll.getContent();
        var room = words.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            var at = words.sceneToLocal(field.localToScene(field.getLayoutBounds()));
            var top = at.getCenterY() - scroll.getViewportBounds().getHeight() / 2;
            scroll.setVvalue(Math.clamp(top / room, 0, 1));
        }
    }
}
