package org.lectern.ui.lens;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Qualifier;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;
import org.lectern.ui.style.Theme;

/// The sheet on which the user says what a number states.
final class CorrectionSheet extends VBox {

    private final NumberFacts facts;
    private final NumberModel model;
    private final Runnable close;
    private final TextField value = new TextField();
    private final TextField upper = new TextField();
    private final TextField unit = new TextField();
    private final ComboBox<Qualifier> qualifier = choice(
            List.of(Qualifier.EXACT, Qualifier.APPROXIMATELY, Qualifier.AT_LEAST, Qualifier.AT_MOST),
            "numbers.qualifier.");
    private final ComboBox<MetricKind> kind = choice(List.of(MetricKind.values()), "numbers.kind.");
    private final TextField period = new TextField();
    private final TextField subject = new TextField();
    private final TextField measure = new TextField();
    private final Paragraph error = new Paragraph("", "number-error");

    /// @param close closes the sheet
    CorrectionSheet(NumberFacts facts, NumberModel model, Runnable close) {
        this.facts = facts;
        this.model = model;
        this.close = close;
        getStylesheets().add(Theme.sheet(CorrectionSheet.class, "lens.css"));
        getStyleClass().add("correction-sheet");
        var title = new Label(Messages.get("numbers.correct.title", facts.printed()));
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        fill(CorrectionForm.of(facts.metric()));
        error.managedProperty().bind(error.visibleProperty());
        error.setVisible(false);
        getChildren().addAll(title, new Paragraph(Messages.get("numbers.correct.words"), "muted"), fields(), error,
                buttons());
    }

    @Override
    public void requestFocus() {
        value.requestFocus();
    }

    private GridPane fields() {
        var grid = new GridPane();
        grid.getStyleClass().add("correction-fields");
        var row = 0;
        grid.addRow(row++, name("numbers.value", value), value, name("numbers.upper", upper), upper);
        grid.addRow(row++, name("numbers.unit", unit), unit, name("numbers.qualifier", qualifier), qualifier);
        grid.addRow(row++, name("numbers.period", period), period, name("numbers.kind", kind), kind);
        grid.addRow(row++, name("numbers.subject", subject), subject);
        grid.addRow(row, name("numbers.measure", measure), measure);
        GridPane.setColumnSpan(subject, 3);
        GridPane.setColumnSpan(measure, 3);
        for (var field : List.of(value, upper, unit, qualifier, period, kind, subject, measure)) {
            GridPane.setHgrow(field, Priority.ALWAYS);
            ((Region) field).setMaxWidth(Double.MAX_VALUE);
        }
        unit.setPromptText(Messages.get("numbers.unit.prompt"));
        period.setPromptText(Messages.get("numbers.period.prompt"));
        return grid;
    }

    private HBox buttons() {
        var save = new Button(Messages.get("numbers.save"));
        save.getStyleClass().setAll("primary-button");
        save.setDefaultButton(true);
        save.setOnAction(_ -> save());
        var cancel = new Button(Messages.get("numbers.cancel"));
        cancel.getStyleClass().setAll("plain-button");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> close.run());
        var reject = new Button(Messages.get("numbers.reject"));
        reject.getStyleClass().setAll("plain-button");
        reject.setOnAction(_ -> {
            close.run();
            model.reject(facts);
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(reject, space, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private void fill(CorrectionForm form) {
        value.setText(form.value());
        upper.setText(form.upper());
        unit.setText(form.unit());
        qualifier.setValue(form.qualifier() == Qualifier.RANGE ? Qualifier.EXACT : form.qualifier());
        kind.setValue(form.kind());
        period.setText(form.period());
        subject.setText(form.subject());
        measure.setText(form.measure());
    }

    private void save() {
        try {
            var form = new CorrectionForm(value.getText(), upper.getText(), unit.getText(), qualifier.getValue(),
                    kind.getValue(), period.getText(), subject.getText(), measure.getText());
            model.save(facts, form.metric(facts.metric()));
            close.run();
        } catch (IllegalArgumentException e) {
            error.setText(e.getMessage());
            error.setVisible(true);
        }
    }

    private static Label name(String key, Node of) {
        var name = new Label(Messages.get(key));
        name.getStyleClass().add("muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(of);
        return name;
    }

    private static <E extends Enum<E>> ComboBox<E> choice(List<E> values, String key) {
        var box = new ComboBox<E>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E value) {
                return value == null ? "" : Messages.get(key + value.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public E fromString(String words) {
                return values.stream().filter(each -> toString(each).equals(words)).findFirst().orElseThrow();
            }
        });
        return box;
    }
}
