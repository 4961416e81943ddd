package org.lectern.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Unit;
import org.lectern.testing.Samples;

/// What holds of verdicts that come together, whoever said them and when.
class JudgedPropertiesTest {

    @Property
    void takingTheSameVerdictsAgainChangesNothing(@ForAll("verdicts") List<Verdict> some) {
        var once = taken(Map.of(), some);

        assertThat(taken(once, some)).isEqualTo(once);
        assertThat(taken(once, once.values().stream().map(Judged::verdict).toList())).isEqualTo(once);
    }

    @Property
    void theOrderDoesNotMatter(@ForAll("verdicts") List<Verdict> some, @ForAll("verdicts") List<Verdict> others) {
        assertThat(said(taken(taken(Map.of(), some), others))).isEqualTo(said(taken(taken(Map.of(), others), some)));
    }

    @Property
    void theOrderOfThreeDoesNotMatter(@ForAll("verdicts") List<Verdict> some,
            @ForAll("verdicts") List<Verdict> others, @ForAll("verdicts") List<Verdict> more) {
        var together = taken(Map.of(), others);
        var last = taken(together, more).values().stream().map(Judged::verdict).toList();

        assertThat(said(taken(taken(Map.of(), some), last)))
                .isEqualTo(said(taken(taken(taken(Map.of(), some), others), more)));
    }

    @Property
    void whatIJudgedIsJudgedStillAndNoEarlierWordTakesItsPlace(@ForAll("verdicts") List<Verdict> mine,
            @ForAll("verdicts") List<Verdict> theirs) {
        var before = taken(Map.of(), mine);
        var after = taken(before, theirs);

        assertThat(after.keySet()).containsAll(before.keySet());
        before.forEach((id, judged) -> assertThat(after.getOrDefault(id, judged).verdict().made())
                .isAfterOrEqualTo(judged.verdict().made()));
    }

    @Property
    void whatITookAwayStaysAwayUnlessItWasSaidSince(@ForAll("verdicts") List<Verdict> mine,
            @ForAll("verdicts") List<Verdict> theirs) {
        var before = new HashMap<UUID, Judged>();
        taken(Map.of(), mine).forEach((id, judged) -> before.put(id, new Judged(judged.verdict(), true)));
        var after = taken(before, theirs);

        before.forEach((id, judged) -> {
            var now = after.getOrDefault(id, judged);
            assertThat(now.forgotten() || now.verdict().made().isAfter(judged.verdict().made())).isTrue();
        });
    }

    @Provide
    Arbitrary<List<Verdict>> verdicts() {
        return Combinators.combine(Arbitraries.of("4.5 million", "60 %"), Arbitraries.of("", "1", "2"),
                Arbitraries.integers().between(0, 3), Arbitraries.of("", "Ada"))
                .as((words, value, made, author) -> new Verdict(Samples.FERRIES,
                        new Selector(Optional.empty(), new Quote(words, "", "")), reading(value),
                        Instant.ofEpochMilli(made), author))
                .list().ofMaxSize(6);
    }

    private static Optional<Metric> reading(String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional
                        .of(new Metric("", "Ferries", "riders", new BigDecimal(value), Optional.empty(), new Unit("%"),
                                Qualifier.EXACT, MetricKind.ACTUAL, Period.parse("2023"), new Quote("", "", ""), ""));
    }

    private static Map<UUID, Judged> taken(Map<UUID, Judged> mine, List<Verdict> theirs) {
        var all = new HashMap<>(mine);
        theirs.forEach(each -> all.merge(each.id(), new Judged(each, false), (held, _) -> held.with(each)));
        return all;
    }

    /// What is said of each number, and when; of two who said the same, either may be named.
    private static Map<UUID, String> said(Map<UUID, Judged> judged) {
        var said = new HashMap<UUID, String>();
        judged.forEach((id, each) -> said.put(id, each.verdict().reading() + " " + each.verdict().made()));
        return said;
    }
}
