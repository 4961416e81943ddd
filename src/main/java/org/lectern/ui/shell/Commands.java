package org.lectern.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.lectern.annotation.Colour;
import org.lectern.ui.session.Listing;
import org.lectern.ui.session.Preferences;
import org.lectern.ui.session.Preferences.Face;
import org.lectern.ui.session.Workspace;
import org.lectern.ui.session.Workspace.Tab;

/// Everything the reader can do, menu by menu, each with its key.
final class Commands {

    private final ShellModel model;
    private final Panes panes;
    private final Preferences preferences;
    private final Workspace workspace;
    private final WindowVerbs window;
    private final ObservableValue<Boolean> itemOpen;

    Commands(ShellModel model, Panes panes, Preferences preferences, WindowVerbs window) {
        this.model = model;
        this.panes = panes;
        this.preferences = preferences;
        this.workspace = model.workspace();
        this.window = window;
        this.itemOpen = model.session().item().isNotNull();
    }

    /// What only the window itself can do.
    interface WindowVerbs {

        void openFiles();

        void openFolder();

        void exportNotes();

        void importNotes();

        void quit();

        void keys();

        void history();

        void about();

        void nextPane();
    }

    List<CommandMenu> menus() {
        return List.of(file(), edit(), view(), go(), item(), help());
    }

    Command back() {
        return Command.of("back", "Alt+Left", model.session()::goBack).when(model.session().canGoBack());
    }

    Command forward() {
        return Command.of("forward", "Alt+Right", model.session()::goForward).when(model.session().canGoForward());
    }

    Command bookmark() {
        return whileOpen(Command.of("bookmark", "Shortcut+D", panes.itemsModel()::toggleBookmark));
    }

    Command appearance() {
        return Command.of("appearance", "Shortcut+Shift+L",
                () -> preferences.appearance().set(preferences.appearance().get().next()));
    }

    Command panel() {
        return toggle("panel", "Shortcut+Alt+B", workspace.panelShown());
    }

    Command topics() {
        return toggle("topics", "Shortcut+B", workspace.topicsShown());
    }

    private CommandMenu file() {
        return new CommandMenu("file", List.of(List.of(Command.of("open", "Shortcut+O", window::openFiles),
                Command.of("open-folder", "Shortcut+Shift+O", window::openFolder),
                Command.of("reload", "F5", model::reload)),
                List.of(Command.of("export-notes", "Shortcut+Shift+E", window::exportNotes),
                        Command.of("import-notes", "Shortcut+Shift+I", window::importNotes)),
                List.of(Command.of("quit", "Shortcut+Q", window::quit))));
    }

    private CommandMenu edit() {
        var article = panes.article();
        return new CommandMenu("edit",
                List.of(List.of(Command.of("undo", "Shortcut+Z", model::undo).when(model.undoable()),
                        Command.of("redo", "Shortcut+Shift+Z", model::redo).when(model.redoable()),
                        Command.of("history", "Shortcut+Shift+H", window::history)),
                        List.of(whileOpen(Command.of("cite", "Shortcut+Shift+C", article::copyCitation))),
                        List.of(whileOpen(Command.of("find", "Shortcut+F", article::find)),
                                whileOpen(Command.of("find-next", "F3", article::findNext)),
                                whileOpen(Command.of("find-previous", "Shift+F3", article::findPrevious)),
                                Command.of("filter", "Shortcut+L", () -> {
                                    workspace.itemsShown().set(true);
                                    panes.items().focusFilter();
                                }))));
    }

    private CommandMenu view() {
        var serif = Bindings.createBooleanBinding(() -> preferences.face().get() == Face.SERIF, preferences.face());
        return new CommandMenu("view", List.of(
                List.of(topics(), toggle("items", "Shortcut+Shift+B", workspace.itemsShown()), panel()),
                List.of(tab("metrics", "Shortcut+1", Tab.METRICS), tab("notes", "Shortcut+2", Tab.NOTES),
                        tab("sources", "Shortcut+3", Tab.SOURCES)),
                List.of(Command.of("larger", "Shortcut+Plus", () -> preferences.stepTextSize(1)),
                        Command.of("smaller", "Shortcut+Minus", () -> preferences.stepTextSize(-1)),
                        Command.of("wider", "Shortcut+Alt+Right", () -> preferences.stepMeasure(1)),
                        Command.of("narrower", "Shortcut+Alt+Left", () -> preferences.stepMeasure(-1)),
                        Command.of("looser", "Shortcut+Alt+Up", () -> preferences.stepLineHeight(1)),
                        Command.of("tighter", "Shortcut+Alt+Down", () -> preferences.stepLineHeight(-1)),
                        Command.of("serif", "", () -> preferences.face().set(serif.get() ? Face.SANS : Face.SERIF))
                                .showing(serif),
                        Command.of("reset-type", "Shortcut+0", preferences::resetType)),
                List.of(Command.of("window-larger", "Shortcut+Shift+Plus", () -> preferences.stepWindowScale(1)),
                        Command.of("window-smaller", "Shortcut+Shift+Minus", () -> preferences.stepWindowScale(-1)),
                        appearance(),
                        Command.of("reduced-motion", "",
                                () -> preferences.reducedMotion().set(!preferences.reducedMotion().get()))
                                .showing(preferences.reducedMotion()))));
    }

    private CommandMenu go() {
        var items = panes.itemsModel();
        return new CommandMenu("go", List.of(List.of(back(), forward()),
                List.of(Command.of("next-item", "Shortcut+Down", items::next),
                        Command.of("previous-item", "Shortcut+Up", items::previous),
                        Command.of("next-unread", "Shortcut+U", items::nextUnread)),
                List.of(whileOpen(Command.of("next-number", "Shortcut+G", panes.article()::nextNumber)),
                        whileOpen(Command.of("next-highlight", "F4", panes.article()::nextHighlight))),
                List.of(Command.of("new-editions", "Shortcut+Alt+N", panes.editions()::openReview)
                        .when(panes.editions().waiting())),
                List.of(Command.of("all-notes", "Shortcut+Shift+N", () -> model.session().list(Listing.Fixed.NOTES))),
                List.of(Command.of("next-pane", "F6", window::nextPane))));
    }

    private CommandMenu item() {
        var article = panes.article();
        return new CommandMenu("item",
                List.of(List.of(highlight("yellow", Colour.YELLOW, "Alt+1"), highlight("green", Colour.GREEN, "Alt+2"),
                        highlight("blue", Colour.BLUE, "Alt+3"), highlight("pink", Colour.PINK, "Alt+4"),
                        whileOpen(Command.of("note", "Shortcut+M", article::note)),
                        whileOpen(Command.of("item-note", "Shortcut+Shift+M", article::noteItem))),
                        List.of(whileOpen(Command.of("chart-number", "Shortcut+Shift+G", article::chartNumber)),
                                whileOpen(Command.of("correct-number", "Shortcut+Shift+V", article::correctNumber)),
                                whileOpen(Command.of("reject-number", "Shortcut+Shift+X", article::rejectNumber))),
                        List.of(bookmark(),
                                whileOpen(Command.of("bookmark-place", "Shortcut+Shift+D", article::bookmarkPlace))),
                        List.of(whileOpen(Command.of("read", "Shortcut+R", panes.itemsModel()::toggleRead)),
                                Command.of("all-read", "Shortcut+Shift+R", panes.itemsModel()::markAllRead)),
                        List.of(whileOpen(Command.of("editions", "Shortcut+Alt+E", panes.editions()::openOld)))));
    }

    private CommandMenu help() {
        return new CommandMenu("help",
                List.of(List.of(Command.of("keys", "F1", window::keys), Command.of("about", "", window::about))));
    }

    private Command highlight(String id, Colour colour, String key) {
        return whileOpen(Command.of("highlight-" + id, key, () -> panes.article().highlight(colour)));
    }

    private Command whileOpen(Command command) {
        return command.when(itemOpen);
    }

    private Command tab(String id, String key, Tab tab) {
        ObservableBooleanValue open = Bindings.createBooleanBinding(
                () -> workspace.panelShown().get() && workspace.tab().get() == tab, workspace.panelShown(),
                workspace.tab());
        return Command.of("tab-" + id, key, () -> {
            workspace.panelShown().set(true);
            workspace.tab().set(tab);
        }).showing(open);
    }

    private static Command toggle(String id, String key, BooleanProperty shown) {
        return Command.of("show-" + id, key, () -> shown.set(!shown.get())).showing(shown);
    }
}
