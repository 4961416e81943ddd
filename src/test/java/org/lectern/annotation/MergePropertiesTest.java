package org.lectern.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lectern.testing.Samples;

/// What holds of merging whatever the stores did before.
class MergePropertiesTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final List<String> STORES = List.of("a", "b", "c");

    @Property
    void mergingWithItselfChangesNothing(@ForAll("revisions") List<Revision> some) {
        var standing = Merge.maximal(some);

        assertThat(set(Merge.maximal(both(standing, standing)))).isEqualTo(set(standing));
    }

    @Property
    void theOrderOfTwoDoesNotMatter(@ForAll("revisions") List<Revision> some,
            @ForAll("revisions") List<Revision> others) {
        assertThat(set(Merge.maximal(both(some, others)))).isEqualTo(set(Merge.maximal(both(others, some))));
    }

    @Property
    void theOrderOfThreeDoesNotMatter(@ForAll("revisions") List<Revision> some,
            @ForAll("revisions") List<Revision> others,
            @ForAll("revisions") List<Revision> more) {
        assertThat(set(Merge.maximal(both(Merge.maximal(both(some, others)), more))))
                .isEqualTo(set(Merge.maximal(both(some, Merge.maximal(both(others, more))))));
    }

    @Property
    void twoStoresThatGiveEachOtherTheirNotesSayTheSame(@ForAll("histories") List<Act> acts) {
        // What one deleted the other keeps, as it should: there they differ.
        var stores = after(acts.stream().filter(act -> !act.deed().equals("delete")).toList());
        var first = of(stores, "a");
        var second = of(stores, "b");

        assertThat(said(take(first, second))).isEqualTo(said(take(second, first)));
    }

    @Property
    void takingTheSameNotesAgainChangesNothing(@ForAll("histories") List<Act> acts) {
        var stores = after(acts);
        var once = take(of(stores, "a"), of(stores, "b"));

        assertThat(take(once, of(stores, "b"))).isEqualTo(once);
        assertThat(take(of(stores, "a"), of(stores, "a"))).isEqualTo(of(stores, "a"));
    }

    @Property
    void whatIWroteIsStillThere(@ForAll("histories") List<Act> acts) {
        var stores = after(acts);
        var before = of(stores, "a");
        var after = take(before, of(stores, "b"));

        assertThat(words(after)).containsAll(words(before));
    }

    @Property
    void whatIDeletedStaysDeletedUnlessSomeoneWhoKnewOfItBroughtItBack(@ForAll("histories") List<Act> acts) {
        var stores = after(acts);
        var before = of(stores, "a");
        var after = take(before, of(stores, "b"));

        if (!before.standing().isEmpty() && before.current().deleted() && !after.current().deleted()) {
            assertThat(after.current().version().dominates(before.current().version())).isTrue();
        }
    }

    @Property
    void noDeletionOfOthersDeletesMine(@ForAll("histories") List<Act> acts) {
        var stores = after(acts);
        var before = of(stores, "a");
        var deleted = of(stores, "b").standing().stream()
                .map(each -> new Revision(each.annotation(), each.version(), true))
                .toList();
        var after = before;
        for (var each : deleted) {
            after = Merge.merge(after, each);
        }

        assertThat(after).isEqualTo(before);
    }

    @Provide
    Arbitrary<List<Revision>> revisions() {
        var version = Arbitraries.integers().between(0, 3).list().ofSize(3).map(counters -> {
            var map = new TreeMap<String, Long>();
            for (var at = 0; at < 3; at++) {
                map.put(STORES.get(at), (long) counters.get(at));
            }
            return new Version(map);
        });
        return Combinators.combine(Arbitraries.of("x", "y", "z"), version, Arbitraries.of(true, false, false))
                .as((note, counters, deleted) -> new Revision(note(note), counters, deleted)).list().ofMaxSize(6);
    }

    /// What users of three stores do, one after the other.
    @Provide
    Arbitrary<List<Act>> histories() {
        var stores = Arbitraries.of(STORES);
        var deeds = Arbitraries.frequency(net.jqwik.api.Tuple.of(4, "write"), net.jqwik.api.Tuple.of(1, "delete"),
                net.jqwik.api.Tuple.of(4, "take"), net.jqwik.api.Tuple.of(1, "settle"));
        return Combinators.combine(deeds, stores, stores, Arbitraries.integers().between(1, 9))
                .as((deed, store, other, word) -> new Act(deed, store, other, "words " + word)).list().ofMaxSize(24);
    }

    /// What someone does.
    record Act(String deed, String store, String other, String words) {}

    private static Map<String, Held> after(List<Act> acts) {
        var stores = new LinkedHashMap<String, Held>();
        STORES.forEach(store -> stores.put(store, Held.NOTHING));
        for (var act : acts) {
            stores.put(act.store(), done(act, of(stores, act.store()), of(stores, act.other())));
        }
        return stores;
    }

    private static Held of(Map<String, Held> stores, String store) {
        return stores.getOrDefault(store, Held.NOTHING);
    }

    private static Held done(Act act, Held mine, Held theirs) {
        if (act.deed().equals("take")) {
            return take(mine, theirs);
        }
        if (mine.standing().isEmpty()) {
            return act.deed().equals("write")
                    ? new Held(List.of(new Revision(note(act.words()), Version.after(List.of(), act.store()), false)),
                            List.of())
                    : mine;
        }
        var settles = act.deed().equals("settle");
        var known = settles ? mine.standing() : List.of(mine.current());
        var version = Version.after(known.stream().map(Revision::version).toList(), act.store());
        var current = new Revision(act.deed().equals("delete") ? mine.current().annotation() : note(act.words()),
                version,
                act.deed().equals("delete"));
        return new Held(settles ? List.of(current) : both(List.of(current), mine.siblings()), mine.past());
    }

    /// What comes of taking in what another store exports: all that stands there, but no deletions.
    private static Held take(Held mine, Held theirs) {
        var held = mine;
        for (var each : theirs.standing()) {
            held = each.deleted() ? held : Merge.merge(held, each);
        }
        return held;
    }

    /// What a store shows, if nothing in it is deleted.
    private static Set<String> said(Held held) {
        return held.standing().stream().filter(each -> !each.deleted()).map(each -> each.annotation().note())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Held held) {
        return Stream.concat(held.standing().stream(), held.past().stream()).map(each -> each.annotation().note())
                .collect(Collectors.toSet());
    }

    private static Set<Revision> set(List<Revision> revisions) {
        return new HashSet<>(revisions);
    }

    private static List<Revision> both(List<Revision> some, List<Revision> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static Annotation note(String words) {
        return new Annotation(ID, Samples.FERRIES, new Target.Whole(), Colour.YELLOW, words, List.of(), "",
                Instant.EPOCH, Instant.EPOCH);
    }
}
