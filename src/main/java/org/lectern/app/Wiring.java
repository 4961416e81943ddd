package org.lectern.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.briefing.ArticleText;
import org.lectern.history.History;
import org.lectern.library.Library;
import org.lectern.library.Shelf;
import org.lectern.metrics.Figures;
import org.lectern.store.Schema;
import org.lectern.store.Store;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.charts.ChartsModel;
import org.lectern.ui.charts.ChartsView;
import org.lectern.ui.fx.Background;
import org.lectern.ui.history.HistoryModel;
import org.lectern.ui.history.HistoryView;
import org.lectern.ui.items.ItemsModel;
import org.lectern.ui.items.ItemsView;
import org.lectern.ui.notebook.NotebookModel;
import org.lectern.ui.notebook.NotebookView;
import org.lectern.ui.notes.NotesModel;
import org.lectern.ui.notes.NotesView;
import org.lectern.ui.problems.ProblemsView;
import org.lectern.ui.reading.ReadingModel;
import org.lectern.ui.reading.ReadingView;
import org.lectern.ui.reading.Wall;
import org.lectern.ui.session.ReadingSession;
import org.lectern.ui.session.Workspace.Tab;
import org.lectern.ui.shell.Panes;
import org.lectern.ui.shell.ShellModel;
import org.lectern.ui.shell.ShellView;
import org.lectern.ui.sources.SourcesModel;
import org.lectern.ui.sources.SourcesView;
import org.lectern.ui.topics.TopicsModel;
import org.lectern.ui.topics.TopicsView;

/// The one page on which everything is put together.
final class Wiring {

    private final Library library;
    private final ReadingSession session = new ReadingSession();
    private final Settings settings;
    private final ShellModel shell;
    private final ShellView view;
    private final ReadingView reading;
    private final CardsModel cards;

    /// @param data the folder of what the reader made
    /// @param roots the folders and files of the briefings
    Wiring(Store store, Path data, List<Path> roots, Settings settings, Background background, Outside outside) {
        this.settings = settings;
        var clock = Clock.system(ZoneId.systemDefault());
        var preferences = settings.preferences();
        var workspace = settings.workspace();
        library = new Library(store, roots, data.resolve("briefings"));
        var history = new History(store, clock, Annotations.tracked());
        var annotations = new Annotations(store, history, clock);
        var figures = new Figures(Locale.getDefault());
        shell = new ShellModel(library, history, session, workspace, background, clock);
        var items = new ItemsModel(library, annotations, session, background, figures);
        var readingModel = new ReadingModel(library, annotations, session, background);
        cards = new CardsModel(annotations, library, session, background, this::ask);
        reading = new ReadingView(readingModel, cards, preferences, Wall.raised(), data.resolve("webview"));
        var notes = new NotesModel(annotations, library, session, cards, background);
        var notebook = new NotebookModel(annotations, library, session, cards, background);
        var steps = new HistoryModel(history, library, background);
        var charts = new ChartsView(new ChartsModel(library, session, background, figures));
        var panes = new Panes(new TopicsView(new TopicsModel(library, annotations, session, background)),
                new ItemsView(items), items, reading, charts, new NotesView(notes),
                new SourcesView(new SourcesModel(library, session, background, this::ask)),
                new ProblemsView(library, background), new NotebookView(notebook), new HistoryView(steps),
                notes.count());
        view = new ShellView(shell, panes, preferences, outside.browser(), outside.close());
        reading.onLink(view::ask);
        reading.onEnd(items::nextUnread);
        readingModel.noteWanted().subscribe(id -> {
            if (id != null) {
                openNotes();
                notes.edit(id);
            }
        });
        reading.onLost(this::openNotes);
        tell(readingModel.told(), shell::tell);
        tell(cards.told(), shell::tellUndoable);
        tell(cards.failure(), shell::tell);
        tell(notebook.failure(), shell::tell);
        tell(steps.told(), shell::tell);
        tell(notes.told(), shell::tellUndoable);
        background.watch(library.shelf(), shelf -> background.run(() -> settle(annotations, shelf), _ -> {},
                e -> shell.tell(String.valueOf(e.getMessage()))));
        tell(notes.failure(), shell::tell);
    }

    static List<Schema> schemas() {
        return List.of(History.schema(), Annotations.schema(), Library.schema());
    }

    ShellView view() {
        return view;
    }

    ReadingSession session() {
        return session;
    }

    Library library() {
        return library;
    }

    /// Whether the open article stands on its page.
    boolean ready() {
        return reading.ready();
    }

    /// Reads the briefings; what was open is opened again.
    void start() {
        reading.scrollNext(settings.workspace().scroll().get());
        shell.reload();
    }

    void tell(String words) {
        shell.tell(words);
    }

    /// Keeps where the reader was.
    void stop() {
        settings.workspace().scroll().set(reading.scroll());
    }

    /// Writes what stands unsaved in an editor, once nothing runs in the background any more.
    void flush() {
        cards.flush();
    }

    /// A library was read, so its notes find their places anew.
    private static Shelf settle(Annotations annotations, Shelf shelf) {
        if (!shelf.briefings().isEmpty()) {
            annotations.notebook().settle(ref -> shelf.item(ref).map(ArticleText::of));
        }
        return shelf;
    }

    private void openNotes() {
        settings.workspace().panelShown().set(true);
        settings.workspace().tab().set(Tab.NOTES);
    }

    private void ask(URI address) {
        view.ask(address);
    }

    private static void tell(ObservableValue<@Nullable String> words, Consumer<String> teller) {
        words.subscribe(said -> {
            if (said != null) {
                teller.accept(said);
            }
        });
    }

    /// What the window needs of the world around it.
    ///
    /// @param browser opens an address in the system's browser
    /// @param close closes the window
    record Outside(Consumer<URI> browser, Runnable close) {}
}
