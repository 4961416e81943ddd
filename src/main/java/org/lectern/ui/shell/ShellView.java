package org.lectern.ui.shell;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.library.Library;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Listing;
import org.lectern.ui.session.Preferences;
import org.lectern.ui.session.Workspace;
import org.lectern.ui.style.Theme;

/// The window's contents: the panes in their places, the menus above, the state below, and what lies over it all.
public final class ShellView extends StackPane implements Commands.WindowVerbs {

    private static final Duration READ_AFTER = Duration.seconds(1.5);

    private final ShellModel model;
    private final Panes panes;
    private final Consumer<URI> browser;
    private final Runnable close;
    private final Layer layer = new Layer();
    private final List<CommandMenu> menus;
    private final PauseTransition readTime = new PauseTransition(READ_AFTER);

    /// @param browser opens an address in the system's browser
    /// @param close closes the window
    public ShellView(ShellModel model, Panes panes, Preferences preferences, Consumer<URI> browser, Runnable close) {
        this.model = model;
        this.panes = panes;
        this.browser = browser;
        this.close = close;
        getStylesheets().addAll(Theme.sheet(ShellView.class, "shell.css"), Theme.sheet(ShellView.class, "layer.css"));
        getStyleClass().add("window");
        var commands = new Commands(model, panes, preferences, this);
        menus = commands.menus();
        var frame = new BorderPane();
        frame.setTop(topBar(commands, preferences));
        frame.setCenter(columns(preferences));
        frame.setBottom(new StatusBar(model));
        getChildren().addAll(frame, layer);
        preferences.windowScale().subscribe(scale -> Theme.scale(this, scale.doubleValue()));
        keepPlainKeysInTextFields();
        acceptDrops();
        watch();
    }

    /// Asks before an address is opened in the browser.
    public void ask(URI address) {
        layer.sheet(new LinkSheet(address, () -> {
            layer.close();
            browser.accept(address);
        }, layer::close));
    }

    public void closeSheet() {
        layer.close();
    }

    /// Shows something over the window, until a place in an article is asked for.
    public void sheet(Region sheet) {
        layer.sheet(sheet);
    }

    /// Asks what becomes of files that are opened, unless the reader has said so before.
    public void add(List<Path> paths) {
        panes.exchange().sort(paths, this::importNotes, this::addBriefings);
    }

    private void importNotes(List<Path> files) {
        layer.sheet(panes.exchange().importSheet(files, layer::close));
    }

    private void addBriefings(List<Path> paths) {
        var known = model.workspace().adding().get();
        if (known != Workspace.Adding.ASK) {
            model.add(paths, Library.Adding.valueOf(known.name()));
            return;
        }
        var names = paths.stream().map(path -> String.valueOf(path.getFileName())).collect(Collectors.joining(", "));
        layer.sheet(new AddSheet(names, (adding, always) -> {
            layer.close();
            if (always) {
                model.workspace().adding().set(Workspace.Adding.valueOf(adding.name()));
            }
            model.add(paths, adding);
        }));
    }

    @Override
    public void openFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.get("add.choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Messages.get("add.kind"), "*.json"));
        var files = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (files != null) {
            add(files.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void exportNotes() {
        layer.sheet(panes.exchange().exportSheet(selected(), file -> browser.accept(file.toUri()), layer::close));
    }

    /// The notes that are selected among all notes, while those are shown.
    private Set<UUID> selected() {
        return model.session().browsing().get() ? panes.notebook().selected() : Set.of();
    }

    @Override
    public void importNotes() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.get("exchange.import.title"));
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(Messages.get("exchange.import.kind"), "*.jsonld", "*.json"));
        var files = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (files != null) {
            importNotes(files.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void openFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.get("add.choose-folder"));
        var folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            add(List.of(folder.toPath()));
        }
    }

    @Override
    public void quit() {
        close.run();
    }

    @Override
    public void keys() {
        layer.sheet(new KeysSheet(menus));
    }

    @Override
    public void history() {
        layer.sheet(panes.history());
    }

    @Override
    public void about() {
        var name = new Label(Messages.get("app.name"));
        name.getStyleClass().add("sheet-title");
        var words = new Label(Messages.get("shell.about"));
        words.setWrapText(true);
        words.setMaxWidth(420);
        layer.sheet(new VBox(name, words));
    }

    @Override
    public void nextPane() {
        var workspace = model.workspace();
        var owner = getScene().getFocusOwner();
        if (within(owner, panes.topics()) && model.session().browsing().get()) {
            panes.notebook().requestFocus();
        } else if (within(owner, panes.topics()) && workspace.itemsShown().get()) {
            panes.inMiddle(model.session().listing().get()).requestFocus();
        } else if ((within(owner, panes.article()) || within(owner, panes.editions()))
                && workspace.panelShown().get()) {
            switch (workspace.tab().get()) {
                case METRICS -> panes.metrics().requestFocus();
                case NOTES -> panes.notes().requestFocus();
                case SOURCES -> panes.sources().requestFocus();
            }
        } else if (within(owner, panes.inMiddle(model.session().listing().get()))
                || !workspace.topicsShown().get()) {
            focusArticle();
        } else {
            panes.topics().focus();
        }
    }

    private void focusArticle() {
        if (panes.editions().isVisible()) {
            panes.editions().focus();
        } else {
            panes.article().focus();
        }
    }

    private static boolean within(@org.jspecify.annotations.Nullable Node node, Node pane) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    private TopBar topBar(Commands commands, Preferences preferences) {
        var bar = new TopBar(menus);
        bar.addFirst(Feather.CHEVRON_LEFT, commands.back());
        bar.addFirst(Feather.CHEVRON_RIGHT, commands.forward());
        bar.addLast(Feather.BOOKMARK, commands.bookmark());
        var type = new TypePopover(preferences);
        var button = bar.addLast(Feather.TYPE, Command.of("type", "", () -> {}));
        button.setOnAction(_ -> layer.popover(type, button));
        bar.addLast(Feather.MOON, commands.appearance());
        bar.addLast(Feather.SIDEBAR, commands.topics());
        bar.addLast(Feather.BAR_CHART_2, commands.panel());
        return bar;
    }

    private Columns columns(Preferences preferences) {
        panes.editions().onLeave(panes.article()::focus);
        var items = new StackPane(panes.items(), panes.disagreements(), panes.kept());
        model.session().listing().subscribe(listing -> {
            var middle = panes.inMiddle(listing);
            items.getChildren().forEach(pane -> pane.setVisible(pane.equals(middle)));
        });
        var panel = new SidePanel(model.workspace().tab(), panes.metrics(), panes.notes(), panes.sources(),
                panes.noteCount());
        var columns = new Columns(panes.topics(), items, article(), panel, model.workspace(), preferences);
        columns.closeItemsWhile(model.session().browsing());
        return columns;
    }

    /// The article with its banner, or what the open listing shows in its place.
    private Node article() {
        var reading = new VBox(panes.editions().banner(), panes.article());
        VBox.setVgrow(panes.article(), Priority.ALWAYS);
        var problems = Bindings.createBooleanBinding(
                () -> model.session().listing().get() == Listing.Fixed.PROBLEMS, model.session().listing());
        panes.problems().visibleProperty().bind(problems);
        panes.notebook().visibleProperty().bind(model.session().browsing());
        var conflicts = panes.exchange().conflicts();
        conflicts.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.session().listing().get() == Listing.Fixed.CONFLICTS, model.session().listing()));
        reading.visibleProperty().bind(problems.or(model.session().browsing()).or(conflicts.visibleProperty())
                .or(panes.editions().visibleProperty()).not());
        return new StackPane(reading, panes.problems(), conflicts, panes.editions(), panes.notebook());
    }

    private void watch() {
        model.notice().subscribe(notice -> {
            if (notice != null) {
                layer.say(notice.words(), notice.undoable() ? model::undo : null);
            }
        });
        panes.itemsModel().failure().subscribe(failure -> {
            if (failure != null) {
                model.tell(failure);
            }
        });
        model.session().reveal().subscribe(_ -> layer.close());
        model.session().item().subscribe(item -> {
            readTime.stop();
            if (item != null) {
                readTime.setOnFinished(_ -> panes.itemsModel().opened(item));
                readTime.playFromStart();
            }
        });
    }

    /// A key without a modifier is a letter while the reader writes, never a command.
    private void keepPlainKeysInTextFields() {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var writing = getScene().getFocusOwner() instanceof TextInputControl;
            var plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
            if (writing && plain && !event.getCode().isFunctionKey()) {
                event.consume();
            }
        });
    }

    private void acceptDrops() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        setOnDragEntered(event -> mark(event, true));
        setOnDragExited(event -> mark(event, false));
        setOnDragDropped(event -> {
            var files = Objects.requireNonNullElse(event.getDragboard().getFiles(), List.<File>of());
            event.setDropCompleted(!files.isEmpty());
            if (!files.isEmpty()) {
                add(files.stream().map(File::toPath).toList());
            }
        });
    }

    private void mark(DragEvent event, boolean over) {
        getStyleClass().remove("drop-target");
        if (over && event.getDragboard().hasFiles()) {
            getStyleClass().add("drop-target");
        }
    }
}
