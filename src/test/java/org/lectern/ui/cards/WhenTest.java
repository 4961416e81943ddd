package org.lectern.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2024, 5, 3, 0, 30, 0, 0, ZoneOffset.ofHours(2));

    @Test
    void countsDaysByTheCalendarOfTheReader() {
        assertThat(words("2024-05-02T22:10:00Z")).startsWith("Today, ");
        assertThat(words("2024-05-02T21:50:00Z")).startsWith("Yesterday, ");
        assertThat(words("2024-04-30T12:00:00Z")).isEqualTo("3 days ago");
    }

    @Test
    void namesTheDateOfWhatIsLongAgoOrYetToCome() {
        assertThat(words("2024-04-20T12:00:00Z")).contains("20").contains("2024");
        assertThat(words("2024-06-01T12:00:00Z")).contains("2024");
    }

    private static String words(String then) {
        return When.words(Instant.parse(then), NOW);
    }
}
