package org.lectern.ui.exchange;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.exchange.Incoming.Landing;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// What would come in: whether it is wanted, what it is to what is here, its words, and where they would stand.
final class ImportCell extends ListCell<ImportRow> {

    ImportCell() {
        // The words wrap in the width of the list, so that nothing stands outside of it.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ImportRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : switch (row) {
            case ImportRow.Coming coming -> coming(coming);
            case ImportRow.Faulty faulty -> faulty(faulty);
        });
    }

    private Node coming(ImportRow.Coming coming) {
        var wanted = new CheckBox();
        wanted.setFocusTraversable(false);
        wanted.setVisible(coming.open());
        wanted.setSelected(coming.wanted().get());
        wanted.setOnAction(_ -> coming.wanted().set(wanted.isSelected()));
        var kind = new Label(Messages.get("exchange.kind." + coming.kind()));
        kind.getStyleClass().addAll("import-kind", "import-kind-" + coming.kind());
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var shown = PieceWords.of(coming.piece());
        var words = new VBox();
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!shown.quote().isBlank()) {
            words.getChildren().add(oneLine(shown.quote(), "import-quote", "import-" + shown.colour()));
        }
        if (!shown.said().isBlank()) {
            words.getChildren().add(oneLine(shown.said(), "import-note"));
        }
        words.getChildren().add(oneLine(place(coming), "muted", "import-place"));
        var row = new HBox(wanted, kind, words);
        row.getStyleClass().add("import-row");
        row.setAlignment(Pos.TOP_LEFT);
        setAccessibleText(Messages.get("exchange.import.accessible", kind.getText(),
                shown.quote().isBlank() ? shown.said() : shown.quote(), place(coming),
                coming.wanted().get() ? 1 : 0));
        return row;
    }

    private Node faulty(ImportRow.Faulty faulty) {
        var fault = faulty.fault();
        var kind = new Label(Messages.get("exchange.kind.FAULTY"));
        kind.getStyleClass().addAll("import-kind", "import-kind-FAULTY");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(new Paragraph(fault.message()), oneLine(Messages.get("exchange.import.place",
                String.valueOf(fault.file().getFileName()), fault.line(), fault.column(),
                fault.pointer().isEmpty() ? 0 : 1, fault.pointer()), "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var none = new CheckBox();
        none.setVisible(false);
        var row = new HBox(none, kind, words);
        row.getStyleClass().add("import-row");
        setAccessibleText(fault.toString());
        return row;
    }

    private static String place(ImportRow.Coming coming) {
        var landing = coming.arriving().incoming().landing();
        return landing == Landing.WORDS || landing == Landing.ITEM
                ? coming.where()
                : Messages.get("exchange.landing." + landing + ".at", coming.where());
    }

    private static Label oneLine(String words, String... styles) {
        var label = new Label(words.strip().replaceAll("\\s+", " "));
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }
}
