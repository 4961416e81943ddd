package org.lectern.ui.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.Topic;
import org.lectern.testing.Desk;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.session.Listing;

class TopicsModelTest {

    @TempDir
    Path folder;

    @Test
    void countsWhatIsUnreadUnderEachTopicAndWhatTheFixedNodesHold() {
        try (var desk = new Desk(folder.resolve("data"), Samples.harbour(folder.resolve("briefings")))) {
            var model = new TopicsModel(desk.library(), desk.annotations(), desk.session(), new SameThread(),
                    List.of());
            desk.library().markRead(List.of(Samples.QUAY), true);
            desk.annotations().bookmarks().toggle(Samples.QUAY);

            assertThat(model.contents().get().fixed()).containsExactly(new TopicsModel.Fixed(Listing.Fixed.ALL, 2),
                    new TopicsModel.Fixed(Listing.Fixed.UNREAD, 1), new TopicsModel.Fixed(Listing.Fixed.BOOKMARKS, 1),
                    new TopicsModel.Fixed(Listing.Fixed.NOTES, 0));
            var topics = model.contents().get().topics();
            assertThat(topics).extracting(TopicNode::topic).containsExactly(Topic.parse("Towns"),
                    Topic.parse("Transport"));
            assertThat(topics.getFirst().unread()).isEqualTo(1);
            assertThat(topics.getFirst().children()).singleElement().extracting(TopicNode::unread).isEqualTo(0);
            assertThat(topics.getLast().children().getFirst().children().getFirst().topic())
                    .isEqualTo(Topic.parse("Transport/Ferries/Riders"));
        }
    }

    @Test
    void showsTheProblemsOnlyWhenThereAreAny() {
        Samples.harbour(folder.resolve("briefings"));
        Samples.write(folder.resolve("briefings").resolve("broken.json"), "{");
        try (var desk = new Desk(folder.resolve("data"), folder.resolve("briefings"))) {
            var model = new TopicsModel(desk.library(), desk.annotations(), desk.session(), new SameThread(),
                    List.of());

            assertThat(model.contents().get().fixed()).contains(new TopicsModel.Fixed(Listing.Fixed.PROBLEMS, 1));
        }
    }
}
