package org.lectern.ui.problems;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.briefing.Fault;
import org.lectern.library.Library;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Paragraph;
import org.lectern.ui.style.Theme;

/// The Problems sheet: file by file, each fault with its place and what to do about it.
public final class ProblemsView extends ScrollPane {

    private final VBox files = new VBox();

    public ProblemsView(Library library, Background background) {
        getStylesheets().add(Theme.sheet(ProblemsView.class, "problems.css"));
        getStyleClass().add("problems");
        files.getStyleClass().add("problem-files");
        setContent(files);
        setFitToWidth(true);
        background.watch(library.shelf(), shelf -> show(shelf.faults()));
    }

    private void show(List<Fault> faults) {
        var title = new Label(Messages.get("problems.title"));
        title.getStyleClass().add("problems-title");
        var advice = new Paragraph(Messages.get(faults.isEmpty() ? "problems.none" : "problems.advice"), "muted");
        files.getChildren().setAll(title, advice);
        Map<Path, List<Fault>> byFile = faults.stream()
                .collect(Collectors.groupingBy(Fault::file, LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, of) -> files.getChildren().add(card(file, of)));
    }

    private static Node card(Path file, List<Fault> faults) {
        var name = new Paragraph(String.valueOf(file.getFileName()), "problem-file");
        var folder = new Paragraph(String.valueOf(file.toAbsolutePath().getParent()), "faint");
        var card = new VBox(name, folder);
        card.getStyleClass().add("problem-card");
        faults.forEach(fault -> card.getChildren().add(row(fault)));
        return card;
    }

    private static Node row(Fault fault) {
        var place = new Label(fault.line() == 0
                ? Messages.get("problems.whole")
                : Messages.get("problems.place", fault.line(), fault.column()));
        place.getStyleClass().add("problem-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(new Paragraph(fault.message(), "problem-message"));
        if (!fault.pointer().isEmpty()) {
            words.getChildren().add(new Paragraph(fault.pointer(), "problem-pointer"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(place, words);
        row.getStyleClass().add("problem-row");
        row.setAccessibleText(fault.toString());
        return row;
    }
}
