package org.lectern.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.Topic;
import org.lectern.exchange.Export.Counts;
import org.lectern.exchange.Format;
import org.lectern.testing.SameThread;
import org.lectern.ui.exchange.ExportModel.Scope;
import org.lectern.ui.exchange.ExportModel.State;
import org.lectern.ui.session.Listing;

class ExportModelTest {

    @TempDir
    Path folder;
    private TwoSides two;

    @BeforeEach
    void open() {
        two = new TwoSides(folder);
    }

    @AfterEach
    void close() {
        two.close();
    }

    @Test
    void offersWhatThereIsToChooseFrom() {
        assertThat(model(Set.of()).scopes()).containsExactly(Scope.ALL);

        two.desk.session().open(FERRIES);
        two.desk.session().listing().set(new Listing.Topic(Topic.parse("Transport")));
        two.desk.annotations().tag(List.of(two.newer), "when");

        assertThat(model(Set.of(two.newer)).scopes()).containsExactly(Scope.values());
        assertThat(model(Set.of(two.newer)).scope().get()).isEqualTo(Scope.SELECTION);
    }

    @Test
    void showsHowTheFileBegins() {
        var model = model(Set.of());

        assertThat(model.preview().get().counts().all()).isEqualTo(3);
        assertThat(model.preview().get().text()).startsWith("# Notes\n\n3 notes on 1 item");
        model.format().set(Format.JSONLD);
        model.name().set("Bo");
        assertThat(model.preview().get().text()).startsWith("{\"@context\"").contains("\"name\":\"Bo\"");
    }

    @Test
    void writesWhatIsChosen() throws IOException {
        two.desk.annotations().tag(List.of(two.newer), "when?");
        var model = model(Set.of());
        model.format().set(Format.CSV);
        model.scope().set(Scope.TAG);
        model.tag().set("when?");
        assertThat(model.fileName()).isEqualTo("notes-when.csv");
        var file = folder.resolve(model.fileName());

        model.save(file);

        assertThat(model.state().get()).isEqualTo(new State.Written(file, new Counts(1, 0, 0)));
        assertThat(Files.readString(file)).contains("The night line").doesNotContain("4.5 million,");
    }

    @Test
    void tellsWhyItCouldNotWrite() throws IOException {
        var model = model(Set.of());
        model.save(folder.resolve("none/notes.md"));
        assertThat(model.state().get()).isInstanceOf(State.Failed.class);

        Files.writeString(model.template().orElseThrow(), "{{#open}}");
        model.scope().set(Scope.ITEM);
        assertThat(model.preview().get().text()).contains("notes.md.mustache:1: the template cannot be read");
    }

    private ExportModel model(Set<java.util.UUID> selection) {
        return new ExportModel(two.exchanging, two.desk.session(), new SameThread(), selection);
    }
}
