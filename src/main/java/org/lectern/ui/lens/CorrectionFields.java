package org.lectern.ui.lens;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Qualifier;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.lens.CorrectionForm.Part;

/// The fields of a correction: two beside one another where there is room, else one below the other.
final class CorrectionFields extends GridPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    /// In em.
    private static final double NARROW = 34;

    private final Map<Part, TextField> fields = new EnumMap<>(Part.class);
    private final ComboBox<Qualifier> qualifier = choice(
            List.of(Qualifier.EXACT, Qualifier.APPROXIMATELY, Qualifier.AT_LEAST, Qualifier.AT_MOST),
            "numbers.qualifier.");
    private final ComboBox<MetricKind> kind = choice(List.of(MetricKind.values()), "numbers.kind.");
    private final Label qualifierName = name(Messages.get("numbers.qualifier"), qualifier);
    private final Label kindName = name(Messages.get("numbers.kind"), kind);
    private final Map<Part, Label> names = new EnumMap<>(Part.class);
    private boolean wide;

    /// @param day what stands for the period while none is typed; empty when one must be
    CorrectionFields(CorrectionForm form, String day) {
        getStyleClass().add("correction-fields");
        for (var part : Part.values()) {
            var field = new TextField();
            fields.put(part, field);
            names.put(part, name(part.words(), field));
        }
        field(Part.UNIT).setPromptText(Messages.get("numbers.unit.prompt"));
        field(Part.PERIOD).setPromptText(day.isEmpty()
                ? Messages.get("numbers.period.prompt")
                : Messages.get("numbers.period.day", day));
        for (var each : all()) {
            GridPane.setHgrow(each, Priority.ALWAYS);
            each.setMaxWidth(Double.MAX_VALUE);
            each.setMinWidth(0);
        }
        arrange(true);
        widthProperty().subscribe(width -> {
            var room = width.doubleValue() >= NARROW * kindName.getFont().getSize();
            if (room != wide && width.doubleValue() > 0) {
                arrange(room);
            }
        });
        fill(form);
    }

    /// Is run whenever something is typed or picked.
    void onChange(Runnable action) {
        fields.values().forEach(field -> field.textProperty().subscribe((_, _) -> action.run()));
        qualifier.valueProperty().subscribe((_, _) -> action.run());
        kind.valueProperty().subscribe((_, _) -> action.run());
    }

    /// All of them, in the order in which they are gone through.
    List<Region> all() {
        return List.of(field(Part.VALUE), field(Part.UPPER), field(Part.UNIT), qualifier, field(Part.PERIOD), kind,
                field(Part.SUBJECT), field(Part.MEASURE));
    }

    CorrectionForm form() {
        return new CorrectionForm(text(Part.VALUE), text(Part.UPPER), text(Part.UNIT), qualifier.getValue(),
                kind.getValue(), text(Part.PERIOD), text(Part.SUBJECT), text(Part.MEASURE));
    }

    void fill(CorrectionForm form) {
        field(Part.VALUE).setText(form.value());
        field(Part.UPPER).setText(form.upper());
        field(Part.UNIT).setText(form.unit());
        qualifier.setValue(form.qualifier() == Qualifier.RANGE ? Qualifier.EXACT : form.qualifier());
        kind.setValue(form.kind());
        field(Part.PERIOD).setText(form.period());
        field(Part.SUBJECT).setText(form.subject());
        field(Part.MEASURE).setText(form.measure());
    }

    /// Marks the field that is wrong and goes there; none, when there is none.
    void wrong(@Nullable Part part) {
        fields.forEach((each, field) -> field.pseudoClassStateChanged(WRONG, each == part));
        if (part != null) {
            field(part).requestFocus();
        }
    }

    private TextField field(Part part) {
        return Objects.requireNonNull(fields.get(part));
    }

    private String text(Part part) {
        return field(part).getText();
    }

    private void arrange(boolean sideBySide) {
        wide = sideBySide;
        getChildren().clear();
        var names = List.of(named(Part.VALUE), named(Part.UPPER), named(Part.UNIT), qualifierName, named(Part.PERIOD),
                kindName, named(Part.SUBJECT), named(Part.MEASURE));
        var row = 0;
        for (var at = 0; at < names.size(); at++) {
            var second = sideBySide && at < 6 && at % 2 == 1;
            add(names.get(at), second ? 2 : 0, second ? row - 1 : row);
            add(all().get(at), second ? 3 : 1, second ? row - 1 : row);
            GridPane.setColumnSpan(all().get(at), sideBySide && at >= 6 ? 3 : 1);
            row += second ? 0 : 1;
        }
    }

    private Label named(Part part) {
        return Objects.requireNonNull(names.get(part));
    }

    private static Label name(String words, Node of) {
        var name = new Label(words);
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
