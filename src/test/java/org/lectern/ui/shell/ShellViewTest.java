package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.metrics.Figures;
import org.lectern.metrics.Lens;
import org.lectern.testing.Desk;
import org.lectern.testing.Fx;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
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
import org.lectern.ui.session.Listing;
import org.lectern.ui.session.Preferences;
import org.lectern.ui.session.Workspace;
import org.lectern.ui.sources.SourcesModel;
import org.lectern.ui.sources.SourcesView;
import org.lectern.ui.style.Theme;
import org.lectern.ui.topics.TopicsModel;
import org.lectern.ui.topics.TopicsView;

class ShellViewTest {

    @TempDir
    Path folder;
    private Desk desk;
    private ShellView view;
    private Stage stage;
    private final Preferences preferences = new Preferences();
    private final Workspace workspace = new Workspace();
    private final List<URI> browsed = new ArrayList<>();

    @BeforeEach
    void open() {
        Samples.harbour(folder.resolve("briefings"));
        desk = new Desk(folder.resolve("data"), folder.resolve("briefings"));
        view = Fx.call(this::view);
        stage = Fx.call(Stage::new);
        Fx.run(() -> {
            var scene = new Scene(view, 1000, 700);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            layout();
        });
    }

    private ShellView view() {
        var background = new SameThread();
        var session = desk.session();
        var figures = new Figures(Locale.ENGLISH);
        var items = new ItemsModel(desk.library(), desk.annotations(), session, background, figures);
        var cards = new CardsModel(desk.annotations(), desk.library(), session, background, _ -> {});
        var notes = new NotesModel(desk.annotations(), desk.library(), session, cards, background);
        var supply = new Supply(desk.library(), desk.pins(), Lens.NONE, background);
        var disagreements = new DisagreementsModel(supply);
        var kept = new KeptChartsModel(supply);
        var charts = new ChartsModel(supply, session, figures, disagreements);
        var panes = new Panes(
                new TopicsView(new TopicsModel(desk.library(), desk.annotations(), session, background, List.of(
                        new TopicsModel.Counted(Listing.Fixed.DISAGREEMENTS, disagreements.count())))),
                new ItemsView(items), items,
                new ReadingView(new ReadingModel(desk.library(), desk.annotations(), desk.lens(), session,
                        background), cards,
                        preferences,
                        Wall.raised(), folder.resolve("webview")),
                new ChartsView(charts), new NotesView(notes),
                new SourcesView(new SourcesModel(desk.library(), session, background, browsed::add)),
                new ProblemsView(desk.library(), background), new DisagreementsView(disagreements, charts),
                new KeptChartsView(kept, charts),
                new EditionsView(new EditionsModel(desk.library(), desk.annotations(), session, background),
                        new OldEditionsModel(desk.library(), session, background), figures),
                new NotesExchange(new Exchanging(desk.exchange(), desk.library(), folder), session, background,
                        Clock.systemUTC()),
                new NotebookView(new NotebookModel(desk.annotations(), desk.library(), session, cards, background)),
                new HistoryView(new HistoryModel(desk.history(), desk.library(), background)), notes.count());
        return new ShellView(new ShellModel(desk.library(), desk.history(), session, workspace, background,
                Clock.systemUTC()), panes, preferences, browsed::add, () -> {});
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
        desk.close();
    }

    @Test
    void givesEveryCommandANameAndNoTwoTheSameKey() {
        var items = items();
        var keys = items.stream().map(MenuItem::getAccelerator).filter(key -> key != null).toList();

        assertThat(items).hasSizeGreaterThan(40).allMatch(item -> !item.getText().isBlank());
        assertThat(keys).hasSizeGreaterThan(35).doesNotHaveDuplicates();
    }

    @Test
    void doesWhatItsMenusSay() {
        fire("Bookmark");
        assertThat(desk.annotations().bookmarks().items()).containsExactly(FERRIES);
        fire("Undo");
        assertThat(desk.annotations().bookmarks().items()).isEmpty();
        fire("Next item");
        assertThat(desk.session().item().get()).isEqualTo(Samples.QUAY);
        fire("Back");
        assertThat(desk.session().item().get()).isEqualTo(FERRIES);
        fire("Larger text");
        assertThat(preferences.textSize().get()).isEqualTo(18);
        fire("Mark all in the list as read");
        assertThat(desk.library().shelf().get().unread(Samples.QUAY)).isFalse();
    }

    @Test
    void foldsItsPanesAwayAndBack() {
        assertThat(width(".topics")).isPositive();
        fire("Topics");
        assertThat(node(".topics").isVisible()).isFalse();
        fire("Topics");
        assertThat(node(".topics").isVisible()).isTrue();
        fire("Panel");
        assertThat(node(".side-panel").isVisible()).isFalse();
        assertThat(workspace.panelShown().get()).isFalse();
    }

    @Test
    void listsItsKeysInASheetThatEscapeCloses() {
        fire("Keys");
        assertThat(words(".over-sheet .label")).contains("Bookmark", "Find in article", "Ctrl+D");

        Fx.run(() -> Event.fireEvent(node(".over-sheet"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertThat(Fx.call(() -> view.lookup(".over-sheet") == null)).isTrue();
    }

    @Test
    void asksBeforeAnAddressIsOpened() {
        var address = URI.create("https://example.org/count");
        Fx.run(() -> view.ask(address));
        assertThat(words(".over-sheet .label")).anySatisfy(line -> assertThat(line).contains("example.org"));
        assertThat(browsed).isEmpty();

        Fx.run(() -> ((Button) node(".over-sheet .primary-button")).fire());
        assertThat(browsed).containsExactly(address);
    }

    @Test
    void asksWhatBecomesOfAFileAndThenAddsIt() {
        var file = Samples.write(folder.resolve("desk").resolve("pier.json"), """
                {"format": "lectern-briefing/1", "id": "pier", "title": "Pier", "publisher": "P",
                 "published": "2025-01-01", "language": "en",
                 "items": [{"id": "one", "title": "A pier", "topics": ["Towns"], "body": "Words."}]}
                """);
        Fx.run(() -> view.add(List.of(file)));
        assertThat(words(".over-sheet .label")).anySatisfy(line -> assertThat(line).contains("pier.json"));
        Fx.run(() -> ((Button) node(".over-sheet .primary-button")).fire());

        assertThat(desk.library().shelf().get().briefings()).hasSize(2);
        assertThat(words(".toast .label")).contains("1 briefing added");
        assertThat(folder.resolve("data").resolve("briefings").resolve("pier.json")).exists();
    }

    @Test
    void showsTheProblemsOfFilesWhereTheyAre() {
        Samples.write(folder.resolve("briefings").resolve("broken.json"), "{\n  \"format\": \"lectern-briefing/1\",\n");
        fire("Read all again");
        Fx.run(() -> desk.session().listing().set(Listing.Fixed.PROBLEMS));
        Fx.run(this::layout);

        assertThat(words(".problems .label")).anySatisfy(line -> assertThat(line).contains("broken.json"))
                .anySatisfy(line -> assertThat(line).contains("Line 3"));
    }

    private List<MenuItem> items() {
        return Fx.call(() -> ((MenuBar) node(".menu-bar")).getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(item -> !(item instanceof SeparatorMenuItem)).toList());
    }

    private void fire(String name) {
        var item = items().stream().filter(each -> each.getText().equals(name)).findFirst().orElseThrow();
        Fx.run(item::fire);
        Fx.run(this::layout);
    }

    private Set<String> words(String selector) {
        return Fx.call(() -> view.lookupAll(selector).stream().filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).filter(text -> text != null).collect(Collectors.toSet()));
    }

    private double width(String selector) {
        return node(selector).getLayoutBounds().getWidth();
    }

    private Node node(String selector) {
        var found = Fx.call(() -> view.lookup(selector));
        assertThat(found).as(selector).isNotNull();
        return found;
    }

    private void layout() {
        view.applyCss();
        view.layout();
    }
}
