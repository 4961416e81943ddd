package org.lectern.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PageColumnsTest {

    @Test
    void setsTextAndNotesInTheMiddleOfAWidePane() {
        assertThat(PageColumns.of(1028, 17, 68, 1)).contains(new PageColumns(92, 578, 692, 260));
    }

    @Test
    void shortensTheLinesBeforeItGivesTheNotesUp() {
        assertThat(PageColumns.of(548, 17, 68, 1)).contains(new PageColumns(34, 298, 354, 176));
    }

    @Test
    void leavesANarrowPaneToTheText() {
        assertThat(PageColumns.of(430, 17, 68, 1)).isEmpty();
        assertThat(PageColumns.of(548, 24, 68, 1)).isEmpty();
        assertThat(PageColumns.of(700, 17, 68, 2)).isEmpty();
    }

    @Property
    void everythingStandsInThePane(@ForAll @DoubleRange(min = 300, max = 3000) double width,
            @ForAll @DoubleRange(min = 12, max = 34) double em, @ForAll @DoubleRange(min = 50, max = 90) double measure,
            @ForAll @DoubleRange(min = 0.8, max = 2) double scale) {
        PageColumns.of(width, em, measure, scale).ifPresent(columns -> {
            assertThat(columns.text()).isGreaterThanOrEqualTo(Math.floor(17.5 * em));
            assertThat(columns.notes()).isGreaterThanOrEqualTo(Math.floor(176 * scale));
            assertThat(columns.notesLeft()).isGreaterThan(columns.left() + columns.text());
            assertThat(columns.notesLeft() + columns.notes()).isLessThan(width);
        });
    }
}
