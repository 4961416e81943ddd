package org.lectern.ui.editions;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Item;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;

/// An edition to be read from its beginning to its end, as plain words.
final class EditionReader extends VBox {

    private final OldEditionsModel model;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ListView<Line> list = new ListView<>(lines);
    private final VBox banner = new VBox();
    private final MenuButton others = new MenuButton(Messages.get("editions.others"));
    private final Button show = new Button(Messages.get("editions.show-again"));
    private final Button back = new Button(Messages.get("editions.back"));

    EditionReader(OldEditionsModel model) {
        this.model = model;
        getStyleClass().add("edition-reader");
        banner.getStyleClass().add("edition-banner");
        others.getStyleClass().addAll("flat");
        show.getStyleClass().setAll("plain-button");
        back.getStyleClass().setAll("plain-button");
        back.setTooltip(new Tooltip(Messages.get("editions.back.tooltip")));
        show.setTooltip(new Tooltip(Messages.get("editions.show-again.tooltip")));
        back.setOnAction(_ -> model.close());
        show.setOnAction(_ -> model.show());
        list.setCellFactory(_ -> new LineCell());
        list.setAccessibleText(Messages.get("editions.text"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(banner, list);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && getScene().getFocusOwner() instanceof Button button) {
                button.fire();
                event.consume();
            }
        });
        model.opened().subscribe(this::show);
    }

    void focus() {
        list.requestFocus();
    }

    private void show(@Nullable Opened opened) {
        if (opened == null) {
            lines.clear();
            return;
        }
        var words = Messages.get(
                opened.current() ? "editions.current" : opened.canBeShown() ? "editions.old" : "editions.waits",
                EditionDates.both(opened.edition()));
        others.getItems().setAll(opened.kept().stream().map(edition -> {
            var item = new MenuItem(Messages.get(edition.equals(opened.shown())
                    ? "editions.one.current"
                    : "editions.one", EditionDates.both(edition)));
            item.setOnAction(_ -> model.choose(edition));
            return item;
        }).toList());
        var buttons = new FlowPane(back);
        if (opened.canBeShown()) {
            buttons.getChildren().add(show);
        }
        if (opened.kept().size() > 1) {
            buttons.getChildren().add(others);
        }
        buttons.getStyleClass().add("review-buttons");
        banner.getChildren().setAll(new Paragraph(words, "edition-words"), buttons);
        if (opened.kept().size() == 1 && opened.current()) {
            banner.getChildren().add(1, new Paragraph(Messages.get("editions.only"), "muted"));
        }
        lines.setAll(opened.content().map(EditionReader::lines)
                .orElse(List.of(new Line(Messages.get("editions.damaged"), "muted", ""))));
        lines.stream().filter(line -> line.style().equals("line-title") && line.item().equals(opened.item().item()))
                .findFirst().ifPresent(line -> {
                    list.layout();
                    list.scrollTo(line);
                    list.getSelectionModel().clearAndSelect(lines.indexOf(line));
                });
    }

    private static List<Line> lines(Briefing briefing) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(briefing.title(), "line-briefing", ""));
        briefing.items().forEach(item -> lines.addAll(lines(item)));
        return lines;
    }

    private static List<Line> lines(Item item) {
        var id = item.ref().item();
        var words = ArticleText.of(item).text().split("\n", -1);
        var lines = new ArrayList<Line>();
        for (var at = 0; at < words.length; at++) {
            var style = at == 0 ? "line-title" : at == 1 && !item.summary().isBlank() ? "line-summary" : "line-words";
            lines.add(new Line(words[at], style, id));
        }
        return lines;
    }

    /// A line of the text.
    ///
    /// @param item the id of its item; empty for what belongs to none
    record Line(String words, String style, String item) {}

    private static final class LineCell extends ListCell<Line> {

        LineCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                var flow = WordFlow.of(line.words(), line.style());
                flow.getStyleClass().add(line.style());
                setGraphic(flow);
                setAccessibleText(line.words());
            }
        }
    }
}
