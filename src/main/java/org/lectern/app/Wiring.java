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
import org.lectern.history.History;
import org.lectern.library.Library;
import org.lectern.metrics.Figures;
import org.lectern.store.Schema;
import org.lectern.store.Store;
import org.lectern.ui.charts.ChartsModel;
import org.lectern.ui.charts.ChartsView;
import org.lectern.ui.exchange.Exchanging;
import org.lectern.ui.exchange.NotesExchange;
import org.lectern.ui.fx.Background;
import org.lectern.ui.items.ItemsModel;
import org.lectern.ui.items.ItemsView;
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
    private final NotesModel notes;

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
        reading = new ReadingView(readingModel, preferences, Wall.raised(), data.resolve("webview"));
        notes = new NotesModel(annotations, library, session, background);
        var charts = new ChartsView(new ChartsModel(library, session, background, figures));
        var exchange = new NotesExchange(new Exchanging(annotations, library, data), session, background, clock);
        var panes = new Panes(new TopicsView(new TopicsModel(library, annotations, session, background)),
                new ItemsView(items), items, reading, charts, new NotesView(notes),
                new SourcesView(new SourcesModel(library, session, background, this::ask)),
                new ProblemsView(library, background), exchange,
                notes.count());
        view = new ShellView(shell, panes, preferences, outside.browser(), outside.close());
        reading.onLink(view::ask);
        reading.onEnd(items::nextUnread);
        readingModel.noteWanted().subscribe(id -> {
            if (id != null) {
                workspace.panelShown().set(true);
                workspace.tab().set(Tab.NOTES);
                notes.edit(id);
            }
        });
        tell(readingModel.told(), shell::tell);
        tell(notes.told(), shell::tellUndoable);
        tell(notes.failure(), shell::tell);
        tell(exchange.told(), shell::tellUndoable);
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
        notes.flush();
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
