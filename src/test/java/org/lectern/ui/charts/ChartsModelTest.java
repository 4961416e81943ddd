package org.lectern.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.ItemRef;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Csv;
import org.lectern.metrics.Form;
import org.lectern.testing.Desk;
import org.lectern.testing.Samples;
import org.lectern.ui.session.FigureRef;

class ChartsModelTest {

    @TempDir
    Path folder;
    private Desk desk;
    private ChartsModel model;

    @BeforeEach
    void open() {
        Samples.harbour(folder.resolve("briefings"));
        desk = new Desk(folder.resolve("data"), folder.resolve("briefings"));
        model = Bench.on(desk).charts();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsNothingUntilAnItemIsOpen() {
        assertThat(model.contents().get()).isEqualTo(new Contents.Closed());
    }

    @Test
    void showsTheFiguresOfTheOpenItem() {
        desk.session().open(FERRIES);

        assertThat(stated().cards()).extracting(Card::figure, card -> card.value().replace('\u00a0', ' '))
                .containsExactly(tuple("riders", "≈ 4.5 M"), tuple("morning", "≈ 60 %"));
        assertThat(stated().gatherings()).extracting(gathering -> gathering.forms().getFirst())
                .containsExactly(Form.OVER_TIME, Form.SHARE);
        assertThat(stated().disagreements()).hasSize(1);
    }

    @Test
    void keepsWhatIsShownWhenOnlyAReadMarkChanges() {
        desk.session().open(FERRIES);
        var before = model.contents().get();
        desk.library().markRead(List.of(FERRIES), true);

        assertThat(model.contents().get()).isSameAs(before);
    }

    @Test
    void opensAPointOfASeriesAtItsItemAndAPointOfAnotherItemThere() {
        desk.session().open(FERRIES);
        var points = stated().gatherings().getFirst().chart(Form.OVER_TIME).data();
        model.open(points.getFirst());
        assertThat(desk.session().item().get()).isEqualTo(FERRIES);
        assertThat(desk.session().chosen().get()).isNull();

        model.open(points.getLast());
        assertThat(desk.session().item().get()).isEqualTo(QUAY);
        assertThat(desk.session().chosen().get()).isEqualTo(new FigureRef(QUAY, "riders"));
    }

    @Test
    void namesSubjectsOnCardsOnlyWhereTheyAreNotTheUsualOne() {
        desk.session().open(QUAY);

        assertThat(stated().cards()).extracting(Card::subject).containsExactly("Old quay", "Bay ferries");
    }

    @Test
    void opensTheWordsOfAnEvent() {
        desk.session().open(FERRIES);
        var line = (Chart.Line) stated().gatherings().getFirst().chart(Form.OVER_TIME);
        model.open(line.events().getFirst());

        assertThat(desk.session().reveal().get()).isNotNull();
    }

    @Test
    void replacesAFileAsAWholeAndLeavesNothingBeside() throws IOException {
        desk.session().open(FERRIES);
        var chart = stated().gatherings().getFirst();
        var file = Files.writeString(Files.createDirectories(folder.resolve("out")).resolve("riders.csv"), "old");
        model.save(chart, file, () -> {
            throw new IOException("torn");
        });
        assertThat(file).hasContent("old");
        assertThat(model.notice().get()).isEqualTo(
                new ChartsModel.Notice(chart, "Could not write " + file + ": torn. Choose another folder.", true));

        model.save(chart, file, () -> Csv.of(chart.chart(Form.OVER_TIME)).getBytes(StandardCharsets.UTF_8));
        assertThat(file).content().contains("Bay ferries,riders,4500000");
        assertThat(model.notice().get()).isEqualTo(new ChartsModel.Notice(chart, "Saved as riders.csv", false));
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void tellsAnItemWithoutFiguresFromNone() {
        Samples.write(folder.resolve("briefings").resolve("plain.json"), """
                {"format": "lectern-briefing/1", "id": "plain", "title": "Plain", "publisher": "Quay Review",
                 "published": "2024-05-04", "language": "en",
                 "items": [{"id": "words", "title": "Only words", "topics": ["Towns"], "summary": "No figure.",
                  "body": "Nothing is counted here.", "sources": [{"id": "a", "title": "A paper",
                  "url": "https://example.org/a", "publisher": "Quay Review"}]}]}
                """);
        desk.library().load();
        desk.session().open(new ItemRef("plain", "words"));

        assertThat(model.contents().get()).isInstanceOf(Contents.Bare.class);
    }

    private Contents.Stated stated() {
        return (Contents.Stated) model.contents().get();
    }

    private static org.assertj.core.groups.Tuple tuple(String metric, String value) {
        return org.assertj.core.api.Assertions.tuple(new FigureRef(FERRIES, metric), value);
    }
}
