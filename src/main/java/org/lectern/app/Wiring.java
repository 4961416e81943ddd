package org.lectern.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Target;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Span;
import org.lectern.history.History;
import org.lectern.lens.NumberLens;
import org.lectern.library.Library;
import org.lectern.library.Shelf;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Figures;
import org.lectern.pins.Pins;
import org.lectern.store.Schema;
import org.lectern.store.Store;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.charts.ChartsModel;
import org.lectern.ui.charts.ChartsView;
import org.lectern.ui.charts.DisagreementsModel;
import org.lectern.ui.charts.DisagreementsView;
import org.lectern.ui.charts.KeptChartsModel;
import org.lectern.ui.charts.KeptChartsView;
import org.lectern.ui.charts.Supply;
import org.lectern.ui.editions.EditionsModel;
import org.lectern.ui.editions.EditionsView;
import org.lectern.ui.editions.OldEditionsModel;
import org.lectern.ui.exchange.Exchanging;
import org.lectern.ui.exchange.NotesExchange;
import org.lectern.ui.fx.Background;
import org.lectern.ui.history.HistoryModel;
import org.lectern.ui.history.HistoryView;
import org.lectern.ui.items.ItemsModel;
import org.lectern.ui.items.ItemsView;
import org.lectern.ui.lens.NumberCards;
import org.lectern.ui.lens.NumberModel;
import org.lectern.ui.lens.NumbersView;
import org.lectern.ui.notebook.NotebookModel;
import org.lectern.ui.notebook.NotebookView;
import org.lectern.ui.notes.NotesModel;
import org.lectern.ui.notes.NotesView;
import org.lectern.ui.problems.ProblemsView;
import org.lectern.ui.reading.NumberVerbs;
import org.lectern.ui.reading.ReadingModel;
import org.lectern.ui.reading.ReadingView;
import org.lectern.ui.reading.Wall;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.session.Listing;
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
    private final NumberCards numberCards;

    /// @param data the folder of what the reader made
    /// @param roots the folders and files of the briefings
    Wiring(Store store, Path data, List<Path> roots, Settings settings, Background background, Outside outside) {
        this.settings = settings;
        var clock = Clock.system(ZoneId.systemDefault());
        var preferences = settings.preferences();
        var workspace = settings.workspace();
        var history = new History(store, clock,
                Stream.of(Annotations.tracked(), Pins.tracked(), NumberLens.tracked(), Library.tracked())
                        .flatMap(List::stream).toList());
        library = new Library(store, history, roots, data.resolve("briefings"));
        var annotations = new Annotations(store, history, clock);
        var figures = new Figures(Locale.getDefault());
        shell = new ShellModel(library, history, session, workspace, background, clock);
        var items = new ItemsModel(library, annotations, session, background, figures);
        var lens = new NumberLens(store, history, ref -> library.shelf().get().briefing(ref));
        var readingModel = new ReadingModel(library, annotations, lens, session, background);
        cards = new CardsModel(annotations, library, session, background, this::ask);
        reading = new ReadingView(readingModel, cards, preferences, Wall.raised(), data.resolve("webview"));
        var notes = new NotesModel(annotations, library, session, cards, background);
        var notebook = new NotebookModel(annotations, library, session, cards, background);
        var steps = new HistoryModel(history, library, background);
        var supply = new Supply(library, new Pins(store, history, clock), lens, background);
        var disagreements = new DisagreementsModel(supply);
        var kept = new KeptChartsModel(supply);
        var chartsModel = new ChartsModel(supply, session, figures, disagreements);
        var charts = new ChartsView(chartsModel);
        var editions = new EditionsModel(library, annotations, session, background);
        var oldEditions = new OldEditionsModel(library, session, background);
        var exchange = new NotesExchange(new Exchanging(annotations, lens, library, data), session, background, clock);
        var counted = List.of(new TopicsModel.Counted(Listing.Fixed.CHARTS, kept.count()),
                new TopicsModel.Counted(Listing.Fixed.DISAGREEMENTS, disagreements.count()));
        var panes = new Panes(new TopicsView(new TopicsModel(library, annotations, session, background, counted)),
                new ItemsView(items), items, reading, charts, new NotesView(notes),
                new SourcesView(new SourcesModel(library, session, background, this::ask)),
                new ProblemsView(library, background), new DisagreementsView(disagreements, chartsModel),
                new KeptChartsView(kept, chartsModel), new EditionsView(editions, oldEditions, figures),
                exchange, new NotebookView(notebook), new HistoryView(steps),
                notes.count());
        view = new ShellView(shell, panes, preferences, outside.browser(), outside.close());
        reading.onLink(view::ask);
        charts.onEnlarge(view::sheet);
        chartsModel.onNote(datum -> readingModel.noteFigure(datum.statement().item().ref(), target(datum)));
        reading.onEnd(items::nextUnread);
        readingModel.noteWanted().subscribe(id -> {
            if (id != null) {
                openNotes();
                if (readingModel.tagsWanted()) {
                    notes.tag(id);
                } else {
                    notes.edit(id);
                }
            }
        });
        reading.onLost(this::openNotes);
        var numbers = new NumberModel(lens, library, session, background, figures);
        numbers.charts(new DrawnNumbers(charts, panes.kept(), session, settings.workspace()));
        charts.below(new NumbersView(numbers));
        numberCards = wire(numbers);
        tell(readingModel.told(), shell::tell);
        tell(cards.told(), shell::tellUndoable);
        tell(chartsModel.told(), shell::tellUndoable);
        tell(cards.failure(), shell::tell);
        tell(notebook.failure(), shell::tell);
        tell(steps.told(), shell::tell);
        tell(notes.told(), shell::tellUndoable);
        background.watch(library.shelf(), shelf -> background.run(() -> settle(annotations, shelf), _ -> {},
                e -> shell.tell(String.valueOf(e.getMessage()))));
        tell(notes.failure(), shell::tell);
        tell(editions.told(), shell::tellUndoable);
        tell(editions.failure(), shell::tell);
        tell(oldEditions.told(), shell::tellUndoable);
        tell(oldEditions.failure(), shell::tell);
        tell(exchange.told(), shell::tellUndoable);
    }

    static List<Schema> schemas() {
        return List.of(History.schema(), Annotations.schema(), Pins.schema(), NumberLens.schema(),
                Library.schema());
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

    /// Keeps where the reader was, and what he was typing.
    void stop() {
        settings.workspace().scroll().set(reading.scroll());
        numberCards.stop();
    }

    /// Writes what stands unsaved in an editor, once nothing runs in the background any more.
    void flush() {
        cards.flush();
    }

    /// Numbers show their cards at their words, and are set right on a sheet.
    private NumberCards wire(NumberModel numbers) {
        var opened = new NumberCards(numbers, session, new NumberCards.Place() {

            @Override
            public boolean pointed() {
                return reading.pointed();
            }

            @Override
            public void show(FigureRef figure, Span span, Region card) {
                reading.showCard(figure.item(), span, card);
            }

            @Override
            public void hide() {
                reading.hideCard();
            }

            @Override
            public void onLeave(Runnable action) {
                reading.onCardLeft(action);
            }

            @Override
            public void open(Region sheet) {
                view.sheet(sheet);
            }

            @Override
            public void close() {
                view.closeSheet();
            }
        });
        reading.numbers(new NumberVerbs() {

            @Override
            public void look() {
                opened.enter();
            }

            @Override
            public void chart() {
                numbers.chart();
            }

            @Override
            public void correct() {
                numbers.correct();
            }

            @Override
            public void reject() {
                numbers.reject();
            }
        });
        tell(numbers.told(), shell::tellUndoable);
        tell(numbers.advice(), shell::tell);
        tell(numbers.failure(), shell::tell);
        return opened;
    }

    private static Target.Figure target(Datum datum) {
        return new Target.Figure(datum.subject(), datum.measure(), datum.unit(), datum.period(),
                datum.statement().quote().map(_ -> datum.statement().origin().id()));
    }

    private void openNotes() {
        settings.workspace().panelShown().set(true);
        settings.workspace().tab().set(Tab.NOTES);
    }

    /// A library was read, so its notes find their places anew.
    private static Shelf settle(Annotations annotations, Shelf shelf) {
        if (!shelf.briefings().isEmpty()) {
            annotations.notebook().settle(ref -> shelf.item(ref).map(ArticleText::of));
        }
        return shelf;
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
