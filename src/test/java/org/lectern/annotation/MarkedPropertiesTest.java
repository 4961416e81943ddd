package org.lectern.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.Quote;
import org.lectern.testing.Samples;

/// What holds of bookmarks that come together, whoever set them and when.
class MarkedPropertiesTest {

    @Property
    void takingTheSameBookmarksAgainChangesNothing(@ForAll("bookmarks") List<Bookmark> some) {
        var once = taken(Map.of(), some);

        assertThat(taken(once, some)).isEqualTo(once);
    }

    @Property
    void theOrderDoesNotMatter(@ForAll("bookmarks") List<Bookmark> some, @ForAll("bookmarks") List<Bookmark> others) {
        assertThat(since(taken(taken(Map.of(), some), others)))
                .isEqualTo(since(taken(taken(Map.of(), others), some)));
    }

    @Property
    void whatIMarkedIsMarkedStill(@ForAll("bookmarks") List<Bookmark> mine,
            @ForAll("bookmarks") List<Bookmark> theirs) {
        var before = taken(Map.of(), mine);
        var after = taken(before, theirs);

        before.forEach((key, marked) -> {
            var now = after.getOrDefault(key, marked);
            assertThat(now.gone()).isEmpty();
            assertThat(now.bookmark().id()).isEqualTo(marked.bookmark().id());
            assertThat(now.bookmark().created()).isBeforeOrEqualTo(marked.bookmark().created());
        });
    }

    @Property
    void whatITookAwayStaysAwayUnlessItWasSetSince(@ForAll("bookmarks") List<Bookmark> mine,
            @ForAll("bookmarks") List<Bookmark> theirs) {
        var gone = Instant.ofEpochMilli(2);
        var before = new HashMap<UUID, Marked>();
        taken(Map.of(), mine)
                .forEach((key, marked) -> before.put(key, new Marked(marked.bookmark(), Optional.of(gone))));
        var after = taken(before, theirs);

        before.forEach((key, marked) -> assertThat(after.getOrDefault(key, marked).gone().isPresent()).isEqualTo(theirs
                .stream().noneMatch(each -> each.key().equals(key) && each.created().isAfter(gone))));
    }

    @Provide
    Arbitrary<List<Bookmark>> bookmarks() {
        return Combinators.combine(Arbitraries.of("", "4.5 million", "60 %"), Arbitraries.integers().between(0, 4),
                Arbitraries.longs()).as(
                        (words, created, id) -> new Bookmark(new UUID(0, id), Samples.FERRIES,
                                Optional.of(words).filter(each -> !each.isEmpty())
                                        .map(each -> new Selector(Optional.empty(), new Quote(each, "", ""))),
                                Instant.ofEpochMilli(created)))
                .list().ofMaxSize(6);
    }

    private static Map<UUID, Marked> taken(Map<UUID, Marked> mine, List<Bookmark> theirs) {
        var all = new HashMap<>(mine);
        theirs.forEach(each -> all.merge(each.key(), new Marked(each, Optional.empty()), (held, _) -> held.with(each)));
        return all;
    }

    private static Map<UUID, Instant> since(Map<UUID, Marked> marked) {
        var since = new HashMap<UUID, Instant>();
        marked.forEach((key, each) -> since.put(key, each.bookmark().created()));
        return since;
    }
}
