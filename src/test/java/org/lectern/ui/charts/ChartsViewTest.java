package org.lectern.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.ArticleText;
import org.lectern.metrics.Csv;
import org.lectern.metrics.Form;
import org.lectern.testing.Desk;
import org.lectern.testing.Fx;
import org.lectern.testing.Samples;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.style.Theme;

class ChartsViewTest {

    private static final FigureRef RIDERS = new FigureRef(FERRIES, "riders");

    @TempDir
    Path folder;
    private Desk desk;
    private ChartsModel model;
    private ChartsView view;
    private Stage stage;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")));
        model = Fx.call(() -> Bench.on(desk).charts());
        view = Fx.call(() -> new ChartsView(model));
        stage = Fx.call(Stage::new);
        Fx.run(() -> {
            var scene = new Scene(view, 352, 900);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            desk.session().open(FERRIES);
            layout();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
        desk.close();
    }

    @Test
    void writesEachStatisticOnACard() {
        assertThat(words(".card-value")).containsExactly("≈ 4.5 M", "≈ 60 %");
        assertThat(words(".card-facts")).first().asString().contains("riders").contains("2023");
    }

    @Test
    void joinsWhatOtherItemsSayIntoTheLine() {
        assertThat(words(".figure-title")).containsExactly("Bay ferries: riders", "Bay ferries: share before noon",
                "Bay ferries: riders");
        assertThat(points()).as("two of the series, one of each item").hasSize(4);
        assertThat(words(".chart-subtitle").getFirst()).contains("2 items");
        assertThat(words(".event-label")).containsExactly("Night line opens");
    }

    @Test
    void drawsAShareAsAPartOfAWhole() {
        var whole = node(".share-whole").getLayoutBounds().getWidth();
        var part = node(".bar").getLayoutBounds().getWidth();

        assertThat(part / whole).isBetween(0.59, 0.61);
    }

    @Test
    void opensTheSentenceOfAPointThatIsClicked() {
        var plot = node(".line-plot");
        var point = points().get(2);
        click(plot, point.getCenterX(), point.getCenterY());

        assertThat(desk.session().chosen().get()).isEqualTo(RIDERS);
        var reveal = desk.session().reveal().get();
        assertThat(reveal).isNotNull();
        var text = ArticleText.of(desk.library().shelf().get().item(FERRIES).orElseThrow());
        assertThat(text.words(reveal.span())).isEqualTo("4.5 million");
    }

    @Test
    void opensTheOtherItemThatStatesAPoint() {
        var plot = node(".line-plot");
        Fx.run(plot::requestFocus);
        press(plot, KeyCode.END);
        press(plot, KeyCode.ENTER);

        assertThat(desk.session().item().get()).isEqualTo(QUAY);
        assertThat(desk.session().chosen().get()).isEqualTo(new FigureRef(QUAY, "riders"));
    }

    @Test
    void readsOutThePointsThatTheArrowKeysWalk() {
        var plot = node(".line-plot");
        Fx.run(plot::requestFocus);
        press(plot, KeyCode.HOME);
        assertThat(words(".chart-reading")).anySatisfy(
                reading -> assertThat(reading).contains("3.1 M").contains("2021").contains("Yearly count"));

        press(plot, KeyCode.RIGHT);
        press(plot, KeyCode.RIGHT);
        assertThat(desk.session().hovered().get()).isEqualTo(RIDERS);
    }

    @Test
    void asksForANoteOnTheValueThatIsWalkedTo() {
        var asked = new ArrayList<String>();
        Fx.run(() -> model.onNote(datum -> asked.add(datum.subject() + ", " + datum.period())));
        var plot = node(".line-plot");
        press(plot, KeyCode.N);
        press(plot, KeyCode.HOME);
        press(plot, KeyCode.N);

        assertThat(asked).as("none without a value").containsExactly("Bay ferries, 2021");
    }

    @Test
    void leavesTheChosenValueOutByItsButtonListsItAndTakesItInAgain() {
        var plot = node(".line-plot");
        assertThat(button("#chart-exclude")).as("no value is chosen").isNull();
        Fx.run(plot::requestFocus);
        press(plot, KeyCode.END);
        Fx.run(() -> {
            layout();
            Objects.requireNonNull(button("#chart-exclude")).requestFocus();
        });
        assertThat(words(".chart-reading")).as("the value stays while its buttons have the focus").hasSize(1);
        Fx.run(Objects.requireNonNull(button("#chart-exclude"))::fire);
        assertThat(points()).hasSize(3);
        assertThat(Fx.call(() -> model.told().get())).isEqualTo("Left out of charts: 4.9\u00a0M riders a year, 2023");

        Fx.run(Objects.requireNonNull(button("#chart-excluded"))::fire);
        Fx.run(this::layout);
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner()).getPseudoClassStates())
                .as("the row of what was left out")
                .anyMatch(state -> state.getPseudoClassName().equals("excluded"));
        Fx.run(Objects.requireNonNull(button("#chart-include"))::fire);
        assertThat(points()).hasSize(4);
        assertThat(words(".chart-card .table-row .cell-value")).as("still the table").isNotEmpty();
    }

    @Test
    void offersWhatCanBeDoneWithTheValueThatIsChosenInTheText() {
        Fx.run(() -> desk.session().chosen().set(RIDERS));

        assertThat(words(".chart-reading")).singleElement().asString().startsWith("≈ 4.5 M riders a year · 2023");
        assertThat(button("#chart-exclude")).isNotNull();
    }

    @Test
    void letsTheValueGoWhenTheFocusLeavesItsChart() {
        var plot = node(".line-plot");
        Fx.run(plot::requestFocus);
        press(plot, KeyCode.END);
        Fx.run(node(".metric-card")::requestFocus);

        assertThat(button("#chart-exclude")).isNull();
    }

    @Test
    void comesToRestOnceItIsLaidOut() {
        Fx.run(this::layout);

        assertThat(Fx.call(() -> view.lookupAll(".chart-body").stream().map(Parent.class::cast)
                .filter(Parent::isNeedsLayout).count())).as("charts that ask for a layout for ever").isZero();
    }

    @Test
    void opensACardByEnter() {
        press(node(".metric-card"), KeyCode.ENTER);

        assertThat(desk.session().chosen().get()).isEqualTo(RIDERS);
        assertThat(node(".metric-card").getPseudoClassStates()).contains(Plot.CHOSEN);
    }

    @Test
    void lightsWhatIsPointedAtInTheText() {
        Fx.run(() -> desk.session().hovered().set(RIDERS));
        assertThat(node(".metric-card").getPseudoClassStates()).contains(Plot.LIT);
        assertThat(points().get(2).getPseudoClassStates()).contains(Plot.LIT);

        Fx.run(() -> desk.session().hovered().set(null));
        assertThat(points().get(2).getPseudoClassStates()).doesNotContain(Plot.LIT);
    }

    @Test
    void pointsFromACardAndFromAPointToTheText() {
        move(node(".metric-card"), MouseEvent.MOUSE_ENTERED, 5, 5);
        assertThat(desk.session().hovered().get()).isEqualTo(RIDERS);
        move(node(".metric-card"), MouseEvent.MOUSE_EXITED, 5, 5);
        assertThat(desk.session().hovered().get()).isNull();

        var point = points().get(2);
        move(node(".line-plot"), MouseEvent.MOUSE_MOVED, point.getCenterX(), point.getCenterY());
        assertThat(desk.session().hovered().get()).isEqualTo(RIDERS);
        move(node(".line-plot"), MouseEvent.MOUSE_EXITED, 0, 0);
        assertThat(desk.session().hovered().get()).isNull();
    }

    @Test
    void scrollsToTheCardThatIsChosenInTheTextAndStaysWhenAPointIsOpenedHere() {
        Fx.run(() -> stage.setHeight(220));
        Fx.await("the window is low", () -> view.getHeight() < 300);
        Fx.run(this::layout);
        var scroll = (ScrollPane) node(".scroll-pane");
        Fx.run(() -> scroll.setVvalue(1));
        var plot = node(".line-plot");
        press(plot, KeyCode.HOME);
        press(plot, KeyCode.RIGHT);
        press(plot, KeyCode.RIGHT);
        press(plot, KeyCode.ENTER);
        assertThat(scroll.getVvalue()).isGreaterThan(0.5);

        Fx.run(() -> {
            desk.session().chosen().set(null);
            desk.session().chosen().set(RIDERS);
        });
        assertThat(scroll.getVvalue()).isLessThan(0.2);
    }

    @Test
    void marksWhatDoesNotHoldExactly() {
        var marks = Fx.call(() -> view.lookupAll(".point-mark").stream().map(javafx.scene.shape.Path.class::cast)
                .map(path -> path.getElements().size()).toList());

        assertThat(marks).as("about 4.5 million only").containsExactly(0, 0, 2, 0);
    }

    @Test
    void showsTheValuesAsATableWhoseRowsOpenToo() {
        Fx.run(() -> ((MenuButton) node("#chart-actions")).getItems().getFirst().fire());
        Fx.run(this::layout);

        assertThat(words(".chart-card .table-row .cell-value")).contains("3.1 M", "3.9 M", "≈ 4.5 M", "4.9 M");
        var rows = Fx.call(() -> List.copyOf(view.lookupAll(".table-row"))).stream()
                .filter(row -> row.isFocusTraversable() && row.getAccessibleText().contains("4.5")).toList();
        press(rows.getFirst(), KeyCode.ENTER);
        assertThat(desk.session().chosen().get()).isEqualTo(RIDERS);
    }

    @Test
    void savesTheValuesWithTheirSentences() throws IOException {
        var contents = (Contents.Stated) Fx.call(() -> model.contents().get());
        var file = folder.resolve("riders.csv");
        Fx.run(() -> model.save(contents.gatherings().getFirst(), file, () -> csv(contents)));

        assertThat(Files.readString(file)).startsWith("\ufeffsubject,measure,value,")
                .contains("Bay ferries,riders,4500000,,{riders}/a,approximately,actual,2023,"
                        + "About 4.5 million people crossed in 2023.,Ferries fill up,Yearly count,Port of Nord,"
                        + "https://example.org/count,2024-02");
    }

    @Test
    void savesThePictureWithoutWhatOnlyTheWindowCanDo() throws IOException {
        var contents = (Contents.Stated) Fx.call(() -> model.contents().get());
        var file = folder.resolve("riders.png");
        var picture = Fx.call(() -> new ChartPicture(Shown.of(contents.gatherings().getFirst()), model,
                view.getScene()));
        var image = Fx.call(() -> picture.image(2));
        Fx.run(() -> model.save(contents.gatherings().getFirst(), file, () -> picture.png(image)));

        var read = ImageIO.read(file.toFile());
        var colours = Arrays.stream(read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth()))
                .boxed().distinct();
        assertThat(read.getWidth()).as("twice the size of the window's type").isGreaterThan(1000);
        assertThat(colours).as("colours of a drawing").hasSizeGreaterThan(20);
        assertThat(read.getRGB(0, 0)).as("the card's ground up to the corners").isEqualTo(0xffffffff);
    }

    @Test
    void saysWhyAFileCouldNotBeWritten() {
        var contents = (Contents.Stated) Fx.call(() -> model.contents().get());
        Fx.run(() -> model.save(contents.gatherings().getFirst(),
                folder.resolve("nowhere").resolve("x.csv"), () -> csv(contents)));

        assertThat(words(".chart-notice")).anySatisfy(notice -> assertThat(notice).contains("Could not write")
                .contains("the folder is not there").contains("Choose another folder"));
    }

    @Test
    void saysWhatToDoWhenNothingIsOpen() {
        Fx.run(desk.session()::close);

        assertThat(words(".empty-state .heading")).containsExactly("No item is open");
    }

    private static byte[] csv(Contents.Stated contents) {
        return Csv.of(contents.gatherings().getFirst().chart(Form.OVER_TIME)).getBytes(StandardCharsets.UTF_8);
    }

    /// A button that can be seen; null when there is none.
    private @Nullable Button button(String selector) {
        return Fx.call(() -> view.lookupAll(selector).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> seen(button)).findFirst().orElse(null));
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private List<String> words(String selector) {
        return Fx.call(
                () -> view.lookupAll(selector).stream().map(node -> ((Label) node).getText().replace('\u00a0', ' '))
                        .filter(words -> !words.isEmpty()).toList());
    }

    private List<Circle> points() {
        return Fx.call(() -> view.lookupAll(".line-plot .point").stream().map(Circle.class::cast).toList());
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

    private static void press(Node node, KeyCode code) {
        Fx.run(() -> Event.fireEvent(node,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private static void move(Node node, EventType<MouseEvent> type, double x, double y) {
        var at = Fx.call(() -> node.localToScene(x, y));
        Fx.run(() -> Event.fireEvent(node,
                new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.NONE, 0, false, false,
                        false,
                        false, false, false, false, true, false, true, null)));
    }

    private static void click(Node node, double x, double y) {
        var at = Fx.call(() -> node.localToScene(x, y));
        Fx.run(() -> Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_CLICKED, at.getX(), at.getY(), at.getX(),
                at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true,
                null)));
    }
}
