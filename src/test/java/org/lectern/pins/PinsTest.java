package org.lectern.pins;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Unit;
import org.lectern.metrics.Claim;
import org.lectern.metrics.Dates;
import org.lectern.metrics.FigureId;
import org.lectern.metrics.Form;
import org.lectern.metrics.Seen;
import org.lectern.testing.Desk;
import org.lectern.testing.Samples;

class PinsTest {

    private static final Kept CHART = new Kept("riders", new Unit("{riders}/a"), List.of("Bay ferries", "Lake, “old”"),
            Optional.of(new Unit("USD/a")), Form.INDEXED, true, Optional.empty());
    private static final FigureId RIDERS = new FigureId(Samples.FERRIES, "riders");
    private static final FigureId POINT = new FigureId(new ItemRef("b", "i"), "s@2023");

    @TempDir
    Path folder;
    private Desk desk;
    private Pins pins;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")));
        pins = desk.pins();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void keepsAChartWithWhatIsSeenOfIt() {
        var seen = List.of(seen(RIDERS, "4500000", Optional.of(new Quote("4.5 million", "About ", " people"))),
                seen(POINT, "14.50", Optional.empty()));
        var pin = pins.keep(CHART, seen);

        assertThat(pins.all()).containsExactly(pin);
        assertThat(pin.chart()).isEqualTo(CHART);
        assertThat(pins.seen(pin.id())).isEqualTo(seen);
    }

    @Test
    void keepsThemOverARestartTheNewestLast() {
        var first = pins.keep(CHART, List.of());
        var second = pins.keep(new Kept("boats", new Unit("{boats}"), List.of("Bay"), Optional.empty(), Form.RANK,
                false, Optional.empty()), List.of(seen(RIDERS, "1", Optional.empty())));
        desk.close();
        open();

        assertThat(pins.all()).containsExactlyInAnyOrder(first, second);
        assertThat(pins.seen(second.id())).hasSize(1);
    }

    @Test
    void remembersHowAChartIsShownUntilThatIsTakenBack() {
        var pin = pins.keep(CHART, List.of());
        var slope = new Kept(CHART.measure(), CHART.unit(), CHART.subjects(), Optional.empty(), Form.SLOPE, false,
                Optional.of(new Dates(Period.parse("2019"), Period.parse("2021-06"))));
        pins.show(pin.id(), slope);
        assertThat(pins.all()).containsExactly(new Pin(pin.id(), slope));

        desk.history().undo();
        assertThat(pins.all()).containsExactly(pin);
    }

    @Test
    void takesKeepingAndDroppingBackWithWhatWasSeen() {
        var pin = pins.keep(CHART, List.of(seen(RIDERS, "1", Optional.empty())));
        desk.history().undo();
        assertThat(pins.all()).isEmpty();
        desk.history().redo();
        assertThat(pins.all()).containsExactly(pin);

        pins.drop(pin.id());
        assertThat(pins.all()).isEmpty();
        desk.history().undo();
        assertThat(pins.all()).containsExactly(pin);
        assertThat(pins.seen(pin.id())).hasSize(1);
    }

    @Test
    void looksAgainWithoutAStepOfTheHistory() {
        var pin = pins.keep(CHART, List.of(seen(RIDERS, "1", Optional.empty())));
        pins.look(pin.id(), List.of(seen(RIDERS, "2", Optional.empty()), seen(POINT, "3", Optional.empty())));

        assertThat(pins.seen(pin.id())).extracting(seen -> seen.claim().value().intValue()).containsExactly(2, 3);
        assertThat(desk.history().steps(0, 9)).hasSize(1);
    }

    @Test
    void excludesFiguresInOneStepAndTakesItBack() {
        pins.exclude(List.of(RIDERS, POINT));
        assertThat(pins.excluded()).containsExactlyInAnyOrder(RIDERS, POINT);
        pins.include(List.of(POINT));
        assertThat(pins.excluded()).containsExactly(RIDERS);

        desk.history().undo();
        assertThat(pins.excluded()).containsExactlyInAnyOrder(RIDERS, POINT);
        desk.history().undo();
        assertThat(pins.excluded()).isEmpty();
        assertThat(desk.history().undo()).isEmpty();
    }

    private static Seen seen(FigureId figure, String value, Optional<Quote> quote) {
        var claim = new Claim(new BigDecimal(value), Optional.of(new BigDecimal("9.90")), BigDecimal.ONE,
                new Unit("{riders}/a"), Qualifier.RANGE, MetricKind.ESTIMATE, Period.parse("2021-10/2022-06"));
        return new Seen(figure, "A title", "Bay ferries", claim, quote, quote.isEmpty() ? "" : "A sentence.");
    }
}
