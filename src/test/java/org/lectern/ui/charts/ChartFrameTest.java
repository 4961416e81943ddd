package org.lectern.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Desk;
import org.lectern.testing.Fx;
import org.lectern.ui.style.Theme;

/// The ways to look at one chart of the bundled briefings: Douyin's sales, of which sources disagree.
class ChartFrameTest {

    @TempDir
    Path folder;
    private Desk desk;
    private ChartsModel model;
    private final List<Region> enlarged = new ArrayList<>();
    private ChartsView view;
    private Stage stage;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Path.of("briefings"));
        model = Fx.call(() -> Bench.on(desk).charts());
        view = Fx.call(() -> new ChartsView(model));
        stage = Fx.call(Stage::new);
        Fx.run(() -> {
            view.onEnlarge(enlarged::add);
            var scene = new Scene(new StackPane(view), 352, 900);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        open("douyin-sales-2023-estimates");
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
        desk.close();
    }

    @Test
    void offersTheFormsAndUnitsThatFitAndSaysWhyOthersDoNot() {
        assertThat(menu(0)).containsExactly("Over time", "Compare subjects", "Rank", "Between two dates",
                "Indexed to 100", "As reported: CN¥ a year", "In £ a year", "In US$ a year",
                "Share of a whole – the values are of different dates",
                "Logarithmic axis – the values lie near one another");
        assertThat(items(0).stream().filter(MenuItem::isDisable).map(MenuItem::getText)).as("what cannot be chosen")
                .allMatch(words -> words.contains(" – "));
    }

    @Test
    void choosesTheDatesOfASlopeFromTheirListsAndByTheArrowKeys() {
        open("netusers-neighbours-2024-12");
        choose(0, "Between two dates");
        var first = (MenuButton) Fx.call(() -> frame().lookup("#slope-from"));
        Fx.run(() -> {
            first.getItems().get(2).fire();
            layout();
        });
        assertThat(dates()).containsExactly("1993", "2022");

        Fx.run(() -> {
            frame().lookup("#slope-to").requestFocus();
            press(frame().lookup("#slope-to"), KeyCode.LEFT);
            layout();
        });
        assertThat(dates()).containsExactly("1993", "2021");
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner())).as("the date that is being chosen keeps the focus")
                .isSameAs(frame().lookup("#slope-to"));
    }

    @Test
    void drawsTheFormThatIsChosen() {
        choose(0, "Rank");
        assertThat(frame().lookup(".bars-plot")).isNotNull();
        choose(0, "Between two dates");
        assertThat(frame().lookup(".slope-plot")).isNotNull();
        choose(0, "Indexed to 100");
        assertThat(words(".chart-subtitle")).first().asString().startsWith("2022 = 100");
        choose(0, "Compare subjects");
        choose(0, "Logarithmic axis");
        assertThat(words(".chart-subtitle")).first().asString().contains("logarithmic");
        assertThat(words(".tick")).contains("100 bn", "10 tn");
    }

    @Test
    void convertsVisiblyAndBack() {
        choose(0, "In US$ a year");
        assertThat(words(".chart-subtitle")).first().asString().startsWith("US$ billion a year").contains("converted");
        assertThat(words(".chart-footer")).first().asString().contains("Converted at CN¥").contains("per US dollar")
                .contains("US Federal Reserve");
        var datum = ((Plot) frame().lookup(".plot")).data().getFirst();
        assertThat(model.words().values().tip(datum, desk.session().item().get()).replace('\u00a0', ' '))
                .startsWith("≥ US$ 124 bn a year").contains("As reported: ≥ CN¥ 800 bn a year")
                .contains("Converted at CN¥ 6.4499");

        choose(0, "As reported: CN¥ a year");
        assertThat(words(".chart-subtitle")).first().asString().startsWith("CN¥ trillion a year");
    }

    @Test
    void drawsAWhiskerWhereSourcesDisagreeAndSaysSo() {
        var whisker = (javafx.scene.shape.Path) frame().lookup(".dispute");

        assertThat(whisker.getElements()).hasSize(6);
        assertThat(words(".chart-warning")).first().isEqualTo("Sources disagree on 2023");
        assertThat(words(".disagreement-gap").getFirst()).contains("CN¥ 500 bn apart, 23%");
    }

    @Test
    void tellsWhatIsDrawnToThoseWhoHearIt() {
        assertThat(frame().lookup(".plot").getAccessibleText().replace('\u00a0', ' ')).isEqualTo("Douyin e-commerce:"
                + " gross merchandise value. 5 values from 2021 to 2024. Highest CN¥ 4 tn a year, 2024, forecast; lowest"
                + " ≥ CN¥ 800 bn a year, 2021, estimate; latest CN¥ 4 tn a year, 2024, forecast. Sources disagree on 2023."
                + " Left and right walk the points, Enter opens the sentence, Delete leaves one out.");
    }

    @Test
    void showsTheChartLargeBesideEverythingAboutTheValueThatIsWalkedTo() {
        choose(1, "Enlarge");
        choose(1, "Enlarge");
        assertThat(enlarged).as("one for each wish").hasSize(2);
        var large = enlarged.getLast();
        Fx.run(() -> {
            ((StackPane) stage.getScene().getRoot()).getChildren().setAll(large);
            large.applyCss();
            large.layout();
            press(large.lookup(".plot"), KeyCode.HOME);
        });

        assertThat(Fx.call(() -> ((Label) large.lookup(".value-card .card-value")).getText().replace('\u00a0', ' ')))
                .isEqualTo("≥ CN¥ 800 bn a year");
        Fx.run(() -> press(large.lookup(".value-card .answer"), KeyCode.ENTER));
        assertThat(desk.session().reveal().get()).as("its sentence is asked for").isNotNull();
    }

    @Test
    void copiesTheValuesAsATableWithTheirSentences() {
        choose(1, "Copy as table");

        var clipboard = Fx.call(() -> List.of(Clipboard.getSystemClipboard().getString(),
                Clipboard.getSystemClipboard().getHtml()));
        assertThat(clipboard.getFirst()).startsWith("subject\tmeasure\tvalue").contains("\t2700000000000\t");
        assertThat(clipboard.getLast()).startsWith("<table><tr><th>subject</th>").contains("<td>KrASIA (36Kr)</td>");
        assertThat(words(".chart-notice")).contains("Table copied, with its sentences");
    }

    private List<String> dates() {
        return Fx.call(() -> List.copyOf(frame().lookupAll(".slope-date"))).stream()
                .map(node -> ((MenuButton) node).getText()).toList();
    }

    @Test
    void fitsANarrowColumnAtTwiceTheSizeOfType() {
        var wide = new ArrayList<String>();
        for (var item : List.of("netusers-neighbours-2024-12", "douyin-sales-2023-estimates")) {
            open(item);
            var contents = (Contents.Stated) Fx.call(() -> model.contents().get());
            Fx.run(() -> {
                var column = new VBox();
                column.getStylesheets().setAll(ChartsView.sheets());
                model.decisions().exclude(contents.gatherings().getFirst().own().getFirst().data().getFirst());
                var left = ((Contents.Stated) model.contents().get()).gatherings();
                left.forEach(gathering -> gathering.forms().forEach(form -> column.getChildren()
                        .add(new ChartFrame(gathering, Shown.of(gathering).as(form), model))));
                column.getChildren().addAll(DisagreementCard.of(contents.disagreements(), model));
                ((StackPane) stage.getScene().getRoot()).getChildren().setAll(column);
                Theme.scale(stage.getScene().getRoot(), 2);
                column.applyCss();
                column.getChildren().stream().map(Region.class::cast).filter(card -> card.minWidth(-1) > 200)
                        .forEach(card -> wide.add(item + " " + card.minWidth(-1)));
            });
        }

        assertThat(wide).as("cards that stick out of a list of 270 px").isEmpty();
    }

    private void open(String item) {
        Fx.run(() -> {
            desk.session().open(desk.library().shelf().get().items().stream()
                    .filter(each -> each.ref().item().equals(item)).findFirst().orElseThrow().ref());
            layout();
        });
    }

    private Node frame() {
        return Fx.call(() -> view.lookup(".chart-card"));
    }

    private List<MenuItem> items(int menu) {
        return Fx.call(() -> {
            var button = (MenuButton) List.copyOf(frame().lookupAll(".chart-actions")).get(menu);
            return List.copyOf(button.getItems());
        });
    }

    private List<String> menu(int menu) {
        return items(menu).stream().map(MenuItem::getText).filter(text -> text != null && !text.isEmpty()).toList();
    }

    private void choose(int menu, String words) {
        var item = items(menu).stream().filter(each -> words.equals(each.getText())).findFirst().orElseThrow();
        Fx.run(() -> {
            item.fire();
            layout();
        });
    }

    private List<String> words(String selector) {
        return Fx.call(() -> view.lookupAll(selector).stream()
                .map(node -> ((Label) node).getText().replace('\u00a0', ' ')).filter(text -> !text.isEmpty()).toList());
    }

    private void layout() {
        view.applyCss();
        view.layout();
    }

    private static void press(Node node, KeyCode code) {
        javafx.event.Event.fireEvent(node,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
