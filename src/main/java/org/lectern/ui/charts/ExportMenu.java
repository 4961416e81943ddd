package org.lectern.ui.charts;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.metrics.Csv;
import org.lectern.metrics.Evidence;
import org.lectern.ui.fx.Messages;

/// The ways out of a chart: its table, a larger view, files and the clipboard. Whatever leaves carries its evidence.
final class ExportMenu extends MenuButton {

    private final ChartsModel model;
    private final Supplier<Shown> shown;

    ExportMenu(ChartsModel model, Supplier<Shown> shown) {
        super(null, new FontIcon(Feather.MORE_HORIZONTAL));
        this.model = model;
        this.shown = shown;
        getStyleClass().addAll("flat", "chart-actions");
        setTooltip(new Tooltip(Messages.get("charts.actions")));
        setAccessibleText(Messages.get("charts.actions"));
    }

    /// @param first what the frame itself can do
    void show(MenuItem... first) {
        getItems().setAll(first);
        getItems().addAll(new SeparatorMenuItem(), item("copy-picture", this::copyPicture),
                item("copy-table", this::copyTable), new SeparatorMenuItem(), item("png", () -> savePng(1)),
                item("png2", () -> savePng(2)), item("svg", this::saveSvg), item("csv", this::saveCsv),
                item("tsv", this::saveTsv));
    }

    static MenuItem item(String key, Runnable action) {
        var item = new MenuItem(Messages.get("charts." + key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void copyPicture() {
        var content = new ClipboardContent();
        content.putImage(picture().image(2));
        copy(content, "charts.copied.picture");
    }

    private void copyTable() {
        var evidence = Evidence.of(shown.get().chart().data());
        var content = new ClipboardContent();
        content.putString(evidence.tsv());
        content.putHtml(evidence.html());
        copy(content, "charts.copied.table");
    }

    private void copy(ClipboardContent content, String said) {
        Clipboard.getSystemClipboard().setContent(content);
        model.tell(shown.get().gathering(), Messages.get(said));
    }

    private void savePng(int scale) {
        choose("png").ifPresent(file -> {
            var picture = picture();
            var image = picture.image(scale);
            model.save(shown.get().gathering(), file.toPath(), () -> picture.png(image));
        });
    }

    private void saveSvg() {
        choose("svg").ifPresent(file -> {
            var svg = picture().svg();
            model.save(shown.get().gathering(), file.toPath(), () -> svg.getBytes(StandardCharsets.UTF_8));
        });
    }

    private void saveCsv() {
        var now = shown.get();
        choose("csv").ifPresent(file -> model.save(now.gathering(), file.toPath(),
                () -> Csv.of(now.chart()).getBytes(StandardCharsets.UTF_8)));
    }

    private void saveTsv() {
        var now = shown.get();
        choose("tsv").ifPresent(file -> model.save(now.gathering(), file.toPath(),
                () -> Evidence.of(now.chart().data()).tsv().getBytes(StandardCharsets.UTF_8)));
    }

    private ChartPicture picture() {
        return new ChartPicture(shown.get(), model, Objects.requireNonNull(getScene()));
    }

    private Optional<File> choose(String kind) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.get("charts." + kind));
        chooser.setInitialFileName(fileName() + "." + kind);
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(Messages.get("charts." + kind + ".kind"), "*." + kind));
        return Optional.ofNullable(chooser.showSaveDialog(Objects.requireNonNull(getScene()).getWindow()));
    }

    private String fileName() {
        return model.words().title(shown.get().chart()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
