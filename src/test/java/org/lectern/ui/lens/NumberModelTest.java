package org.lectern.ui.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lens.Figure;
import org.lectern.lens.Figure.Standing;
import org.lectern.metrics.Figures;
import org.lectern.testing.Desk;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.lens.NumberFacts.Claim;
import org.lectern.ui.session.FigureRef;

class NumberModelTest {

    @TempDir
    Path folder;
    private Desk desk;
    private NumberModel model;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        var file = Samples.harbour(folder.resolve("briefings"));
        Files.writeString(file, Files.readString(file).replace("The night line opened in March 2024.",
                "The night line opened in March 2024. In 2023 the bay ferries burned 320 tonnes of fuel."));
        desk = new Desk(folder.resolve("data"), file);
        model = new NumberModel(desk.lens(), desk.library(), desk.session(), new SameThread(),
                new Figures(Locale.ENGLISH));
        model.told().subscribe(words -> {
            if (words != null) {
                told.add(words);
            }
        });
        desk.session().open(FERRIES);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void tellsWhatAListedNumberSaysAndWhoElseSpeaksOfIt() {
        model.look(new FigureRef(FERRIES, "riders"));

        var facts = Objects.requireNonNull(model.looked().get());
        assertThat(facts.claim()).isEqualTo(Claim.BRIEFING);
        assertThat(facts.printed()).isEqualTo("4.5 million");
        assertThat(facts.value()).isEqualTo("≈\u00a04.5\u00a0M riders a year");
        assertThat(facts.facts()).extracting(NumberFacts.Fact::words).contains("Bay ferries", "riders", "2023",
                "Actual");
        assertThat(facts.elsewhere()).singleElement()
                .satisfies(mention -> assertThat(mention.figure()).isEqualTo(new FigureRef(QUAY, "riders")));

        model.open(facts.elsewhere().getFirst());
        assertThat(desk.session().item().get()).isEqualTo(QUAY);
    }

    @Test
    void neverTakesAFoundNumberForTheBriefingsOwn() {
        model.look(ref(fuel()));

        var facts = Objects.requireNonNull(model.looked().get());
        assertThat(facts.claim()).isIn(Claim.FOUND, Claim.UNSURE);
        assertThat(facts.printed()).isEqualTo("320 tonnes");
        model.leave();
        assertThat(model.looked().get()).isNull();
    }

    @Test
    void rejectsAndTakesItBack() {
        desk.session().chosen().set(ref(fuel()));
        model.reject();

        assertThat(words()).doesNotContain("320 tonnes");
        assertThat(desk.session().chosen().get()).isNull();
        assertThat(told).containsExactly("No longer a statistic");
        desk.history().undo();
        assertThat(words()).contains("320 tonnes");
    }

    @Test
    void setsANumberRightAndChartsIt() {
        var fuel = fuel();
        desk.session().chosen().set(ref(fuel));
        model.correct();
        var facts = Objects.requireNonNull(model.corrected().get()).facts();

        model.save(facts,
                new CorrectionForm("320000", "", "kg", fuel.metric().qualifier(), fuel.metric().kind(), "2023",
                        "Bay ferries", "fuel burned").metric(fuel.metric()));

        assertThat(fuel().standing()).isEqualTo(Standing.CORRECTED);
        var item = desk.library().shelf().get().item(FERRIES).orElseThrow();
        assertThat(desk.lens().figures(item)).anySatisfy(datum -> assertThat(datum.measure()).isEqualTo("fuel burned"));
    }

    @Test
    void leavesTheBriefingsOwnFiguresAlone() {
        var advice = new ArrayList<String>();
        model.advice().subscribe(words -> {
            if (words != null) {
                advice.add(words);
            }
        });
        model.reject();
        desk.session().chosen().set(new FigureRef(FERRIES, "riders"));
        model.reject();
        model.correct();

        assertThat(advice).hasSize(3);
        assertThat(desk.lens().verdicts()).isEmpty();
        assertThat(model.corrected().get()).isNull();
    }

    private Figure fuel() {
        var item = desk.library().shelf().get().item(FERRIES).orElseThrow();
        return desk.lens().read(item).stream().filter(each -> each.metric().quote().exact().equals("320 tonnes"))
                .findFirst().orElseThrow();
    }

    private List<String> words() {
        var item = desk.library().shelf().get().item(FERRIES).orElseThrow();
        return desk.lens().read(item).stream().map(each -> each.metric().quote().exact()).toList();
    }

    private static FigureRef ref(Figure figure) {
        return new FigureRef(FERRIES, figure.id());
    }
}
