package org.lectern.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.article;
import static org.lectern.testing.Samples.span;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.history.History;
import org.lectern.store.Packed;
import org.lectern.store.Store;

class TextRowsTest {

    @TempDir
    Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder, List.of(History.schema(), Annotations.schema()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsEachTextOnce() {
        var text = "小程序 and boats 🚢\n".repeat(100);

        assertThat(keep(text)).isEqualTo(keep(text));
        assertThat(find(keep(text))).contains(text);
        assertThat(find("no such name")).isEmpty();
    }

    @Test
    void believesNoTextThatIsNotTheOneItWasKeptAs() {
        var name = keep("The boats are full.");
        store.write(connection -> {
            try (var update = connection.prepareStatement("UPDATE annotated_text SET content = ?")) {
                update.setBytes(1, Packed.pack("The boats are empty."));
                return update.executeUpdate();
            }
        });

        assertThat(find(name)).isEmpty();
    }

    @Test
    void placesNotesByTheirSelectorsWhenTheirTextIsDamaged() {
        var annotations = new Annotations(store, new History(store, Clock.systemUTC(), Annotations.tracked()),
                Clock.systemUTC());
        var text = article("The boats are full on every day of the week. The quay is full. The town sleeps well.");
        annotations.highlight(FERRIES, text, span(text, "The quay is full"), Colour.YELLOW);
        store.write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate("UPDATE annotated_text SET content = x'00ff00'");
            }
        });
        var today = article(
                "It rains. The boats are full on every day of the week. The quay is full. The town sleeps well.");

        assertThat(annotations.of(FERRIES, today)).singleElement().satisfies(placed -> {
            assertThat(placed.health()).isEqualTo(Health.MOVED);
            assertThat(placed.span()).contains(span(today, "The quay is full"));
        });
    }

    private String keep(String text) {
        return store.write(connection -> new TextRows(connection).keep(text));
    }

    private Optional<String> find(String name) {
        return store.read(connection -> new TextRows(connection).find(name));
    }
}
