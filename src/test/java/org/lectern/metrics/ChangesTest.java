package org.lectern.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Unit;

class ChangesTest {

    private static final Item BEFORE = item("Some 5 million rode in 2022, and 6 million in 2023.", 5, 6);

    @Test
    void tellsNothingOfWhatIsAsItWas() {
        assertThat(changes(BEFORE).none()).isTrue();
    }

    @Test
    void countsWhatIsNewRevisedRewordedAndLost() {
        var more = new Facts("two").metric("Bay", "riders", 7, "{riders}", "2024").item();

        assertThat(told(changes(BEFORE, more))).isEqualTo("1 new, 0 revised, 0 reworded, 0 lost");
        assertThat(told(changes(item("Some 5 million rode in 2022, and 6.5 million in 2023.", 5, 6.5))))
                .isEqualTo("0 new, 1 revised, 1 reworded, 0 lost");
        assertThat(told(changes(item("It was 5 million in 2022, and 6 million in 2023.", 5, 6))))
                .isEqualTo("0 new, 0 revised, 2 reworded, 0 lost");
        assertThat(told(changes(item("Some 5 million rode in 2022, and 6 million in 2023.", 5))))
                .isEqualTo("0 new, 0 revised, 0 reworded, 1 lost");
    }

    @Test
    void marksWhatWasRewordedAndKeepsWhatWasLostAmongTheRest() {
        var changes = changes(item("It was 5 million in 2022.", 5));
        var strand = changes.gathering().own().getFirst();

        assertThat(strand.data()).extracting(datum -> datum.statement().standing()).containsExactly(Standing.CHANGED,
                Standing.LOST);
        assertThat(strand.path()).as("the line runs through what is stated").hasSize(1);
        assertThat(strand.data().getLast().statement().item().title()).isEqualTo(BEFORE.title());
    }

    @Test
    void keepsASubjectThatWasLostAsAWhole() {
        var both = new Facts("one").series("Bay", "riders", "{riders}", 2020, 1, 2)
                .series("Lake", "riders", "{riders}", 2020, 3, 4).item();
        var one = new Facts("one").series("Bay", "riders", "{riders}", 2020, 1, 2).item();
        var changes = Changes.between(Seen.of(about(List.of(both), "Bay", "Lake")), about(List.of(one), "Bay", "Lake"));

        assertThat(changes.lost()).isEqualTo(2);
        assertThat(changes.gathering().own()).extracting(Strand::subject).containsExactly("Bay", "Lake");
    }

    @Test
    void losesNothingThatTheReaderExcluded() {
        var seen = Seen.of(about(List.of(BEFORE), "Bay"));
        var now = Metrics.gather(List.of(BEFORE),
                new Selection(Lens.NONE, Set.of(new FigureId(BEFORE.ref(), "m1")))).about("riders",
                        new Unit("{riders}"), List.of("Bay"))
                .orElseThrow();

        assertThat(now.excluded()).hasSize(1);
        assertThat(Changes.between(seen, now).none()).isTrue();
    }

    private static Changes changes(Item... now) {
        return Changes.between(Seen.of(about(List.of(BEFORE), "Bay")), about(List.of(now), "Bay"));
    }

    private static Gathering about(List<Item> items, String... subjects) {
        return Metrics.gather(items, Selection.OWN).about("riders", new Unit("{riders}"), List.of(subjects))
                .orElseThrow();
    }

    private static String told(Changes changes) {
        return changes.added() + " new, " + changes.revised() + " revised, " + changes.reworded() + " reworded, "
                + changes.lost() + " lost";
    }

    /// Riders in millions, from 2022 on.
    private static Item item(String body, double... millions) {
        var facts = new Facts("one");
        for (var i = 0; i < millions.length; i++) {
            var words = String.valueOf(millions[i]).replace(".0", "") + " million";
            facts.said("Bay", "riders", millions[i] * 1_000_000, "{riders}", String.valueOf(2022 + i), words);
        }
        var item = facts.item();
        return new Item(new ItemRef("facts", "one"), "Riders", List.of(), "", body, item.sources(), item.metrics(),
                List.of(), List.of());
    }
}
