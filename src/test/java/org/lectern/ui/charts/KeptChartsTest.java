package org.lectern.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.metrics.Form;
import org.lectern.metrics.Gathering;
import org.lectern.testing.Desk;
import org.lectern.testing.Fx;
import org.lectern.testing.Samples;
import org.lectern.ui.style.Theme;

class KeptChartsTest {

    @TempDir
    Path folder;
    private Path file;
    private Desk desk;
    private Bench bench;
    private KeptChartsView view;
    private Stage stage;

    @BeforeEach
    void open() {
        file = Samples.harbour(folder.resolve("briefings"));
        desk = new Desk(folder.resolve("data"), file);
        bench = Fx.call(() -> Bench.on(desk));
        view = Fx.call(() -> new KeptChartsView(bench.kept(), bench.charts()));
        stage = Fx.call(Stage::new);
        Fx.run(() -> {
            var scene = new Scene(view, 304, 900);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            desk.session().open(FERRIES);
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
        desk.close();
    }

    @Test
    void keepsAChartAsItIsShownAndLetsItGo() {
        keep();
        assertThat(bench.kept().count().get()).isEqualTo(1);
        assertThat(kept().shown().orElseThrow().form()).isEqualTo(Form.INDEXED);
        assertThat(kept().changes().orElseThrow().none()).isTrue();
        assertThat(bench.charts().decisions().kept(riders())).isPresent();

        Fx.run(() -> bench.charts().decisions().drop(kept().pin().id()));
        assertThat(bench.kept().count().get()).isZero();
        assertThat(words(".muted")).last().asString().contains("No chart is kept");
    }

    @Test
    void remembersHowItIsShownThoughItIsGatheredAnew() {
        keep();
        Fx.run(() -> bench.kept().show(kept(), kept().shown().orElseThrow().as(Form.OVER_TIME)));
        assertThat(bench.charts().decisions().kept(riders()).orElseThrow().chart().form()).isEqualTo(Form.OVER_TIME);
        assertThat(Fx.call(() -> view.lookup(".line-plot .context-line"))).isNotNull();

        Fx.run(() -> desk.history().undo());
        assertThat(kept().shown().orElseThrow().form()).isEqualTo(Form.INDEXED);
    }

    @Test
    void saysWhatChangedUntilItWasSeen() throws IOException {
        keep();
        rewrite("\"value\": 3100000}", "\"value\": 3200000}");
        assertThat(words(".kept-changes")).containsExactly("1 revised");
        assertThat(desk.history().steps(0, 9)).as("the keeping and the new edition").hasSize(2);

        Fx.run(() -> ((Button) view.lookup("#chart-seen")).fireEvent(new ActionEvent()));
        assertThat(words(".kept-changes")).isEmpty();
    }

    @Test
    void drawsAChangedSentenceHollowAndALostOneCrossed() throws IOException {
        keep();
        rewrite("About 4.5 million people crossed", "About 4.5 million people crossed the bay");
        rewrite("the ferries took 4.9 million people, says", "the ferries took many people, says");

        assertThat(words(".kept-changes")).containsExactly("1 sentence changed, 1 lost");
        var states = Fx.call(() -> view.lookupAll(".line-plot .point").stream()
                .map(point -> point.getPseudoClassStates().toString()).toList());
        assertThat(states).anySatisfy(state -> assertThat(state).contains("changed"))
                .anySatisfy(state -> assertThat(state).contains("lost"));
    }

    @Test
    void updatesAsItemsArrive() {
        keep();
        Samples.write(folder.resolve("added").resolve("more.json"), """
                {"format": "lectern-briefing/1", "id": "more", "title": "More", "publisher": "Quay Review",
                 "published": "2025-05-04", "language": "en", "items": [{"id": "new", "title": "Still more",
                  "topics": ["Towns"], "summary": "More.", "body": "It was 5.1 million in 2024.",
                  "sources": [{"id": "a", "title": "A paper", "url": "https://example.org/a", "publisher": "Port"}],
                  "metrics": [{"id": "m", "subject": "Bay ferries", "measure": "riders", "value": 5100000,
                   "unit": "{riders}/a", "period": "2024", "quote": {"exact": "5.1 million"}}]}]}
                """);
        Fx.run(() -> desk.library().add(List.of(folder.resolve("added")),
                org.lectern.library.Library.Adding.IN_PLACE));

        assertThat(words(".kept-changes")).containsExactly("1 new value");
    }

    @Test
    void saysWhenNothingIsLeft() throws IOException {
        keep();
        Files.delete(file);
        Fx.run(desk.library()::load);

        assertThat(words(".card-facts")).containsExactly("Nothing in the library states these figures any more.");
    }

    @Test
    void leavesAnExcludedValueOutAndListsItAsExcluded() {
        var newest = riders().chart(Form.OVER_TIME).data().getLast();
        Fx.run(() -> bench.charts().decisions().exclude(newest));
        assertThat(riders().chart(Form.OVER_TIME).data()).hasSize(3);
        assertThat(riders().excluded()).extracting(datum -> datum.value()).containsExactly(newest.value());
        assertThat(Fx.call(() -> bench.disagreements().count().get())).as("no disagreement is left").isZero();

        Fx.run(() -> desk.history().undo());
        assertThat(riders().chart(Form.OVER_TIME).data()).hasSize(4);
    }

    @Test
    void saysOnTheCardThatAFigureIsExcluded() {
        var own = riders().chart(Form.OVER_TIME).data().get(2);
        Fx.run(() -> bench.charts().decisions().exclude(own));

        var contents = (Contents.Stated) Fx.call(() -> bench.charts().contents().get());
        assertThat(contents.cards().getFirst().facts()).endsWith("excluded");
    }

    private void keep() {
        Fx.run(() -> bench.charts().decisions().keep(riders(), Shown.of(riders()).as(Form.INDEXED)));
    }

    private Gathering riders() {
        return ((Contents.Stated) Fx.call(() -> bench.charts().contents().get())).gatherings().getFirst();
    }

    private KeptChart kept() {
        return Fx.call(() -> bench.kept().all().get()).getFirst();
    }

    private void rewrite(String words, String others) throws IOException {
        var before = Files.readString(file);
        assertThat(before).contains(words);
        Files.writeString(file, before.replace(words, others));
        Fx.run(desk.library()::load);
        Fx.run(() -> desk.library().accept(desk.library().shelf().get().pending()));
    }

    private List<String> words(String selector) {
        return Fx.call(() -> {
            view.applyCss();
            view.layout();
            return view.lookupAll(selector).stream().map(Label.class::cast).map(Label::getText).toList();
        });
    }
}
