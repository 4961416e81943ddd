package org.lectern.lens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Span;
import org.lectern.history.History;
import org.lectern.history.Tracked;
import org.lectern.metrics.Claim;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Lens;
import org.lectern.metrics.Origin;
import org.lectern.metrics.Statement;
import org.lectern.observable.Observable;
import org.lectern.store.Schema;
import org.lectern.store.Store;

/// The figures in the words of items, found and set right. Finding is done once for a text, and kept beside the store; what
/// the charts need of every item stays in memory.
public final class NumberLens implements Lens {

    private final Store store;
    private final History history;
    private final Function<ItemRef, Optional<Briefing>> briefings;
    private final KeptFindings findings;
    private final Map<ItemRef, Charted> charted = new ConcurrentHashMap<>();
    private volatile Verdicts verdicts = new Verdicts(-1, Map.of());

    /// @param briefings the briefing of an item, as the library has it now
    public NumberLens(Store store, History history, Function<ItemRef, Optional<Briefing>> briefings) {
        this.store = store;
        this.history = history;
        this.briefings = briefings;
        this.findings = new KeptFindings(store);
    }

    /// The tables to open the store with, after those of the history.
    public static Schema schema() {
        return Schema.of(NumberLens.class, "lens", 3);
    }

    /// What the history has to know to take steps back.
    public static List<Tracked> tracked() {
        return List.of(VerdictRows.TRACKED);
    }

    /// Counts the changes: whoever shows figures watches it and asks again.
    public Observable<Long> revision() {
        return history.revision();
    }

    /// The figures of an item that its briefing does not claim, in the order of the text; none of an item that is not in
    /// the library.
    public List<Figure> read(Item item) {
        var said = said(item);
        return reading(item).map(reading -> reading.judged(reading.found(findings), said)).orElseGet(List::of);
    }

    /// The figures that say enough to be charted. One without its time is left out where the item says when the same was
    /// measured: a headline often repeats a number of the text.
    @Override
    public List<Datum> figures(Item item) {
        var said = said(item);
        var published = briefings.apply(item.ref()).map(Briefing::published);
        var known = charted.get(item.ref());
        if (known == null || !known.of(item, published, said)) {
            known = new Charted(item, published, said, data(item));
            charted.put(item.ref(), known);
        }
        return known.data;
    }

    /// A figure as a value for the charts, never as the briefing's own claim.
    public Datum datum(Item item, Figure figure) {
        var metric = figure.metric();
        var origin = new Origin.Found(metric.id(), metric.quote(),
                figure.dated() && figure.standing() != Figure.Standing.UNSURE);
        return Datum.of(metric.subject(), metric.measure(),
                new Statement(item, origin, Claim.of(metric), item.source("")));
    }

    /// What an item's words state by themselves, whatever the user says of it; nothing of an item that is not in the
    /// library.
    public List<Figure> found(Item item) {
        return reading(item).map(reading -> reading.found(findings)).orElseGet(List::of);
    }

    /// Says that words are no statistic.
    public void reject(ItemRef item, ArticleText text, Span words) {
        judge("REJECT_FIGURE", item, Selector.of(text.text(), words), Optional.empty());
    }

    /// Says what words state, whether a statistic was found in them or not.
    ///
    /// @param reading its id, quote and source are made anew
    public void correct(ItemRef item, ArticleText text, Span words, Metric reading) {
        judge("CORRECT_FIGURE", item, Selector.of(text.text(), words), Optional.of(reading));
    }

    /// What the user said of the numbers of each item.
    public Map<ItemRef, List<Verdict>> verdicts() {
        var revision = history.revision().get();
        var known = verdicts;
        if (known.revision != revision) {
            known = new Verdicts(revision, judging().all().stream().collect(Collectors.groupingBy(Verdict::item)));
            verdicts = known;
        }
        return known.byItem;
    }

    /// What is given to other stores, and what comes from them.
    public Judging judging() {
        return new Judging(store);
    }

    /// What was typed and not said yet.
    public Drafts drafts() {
        return new Drafts(store);
    }

    /// Takes a verdict away, so that the words are read anew.
    public void forget(Verdict verdict) {
        judge("FORGET_FIGURE", verdict, true);
    }

    private void judge(String verb, ItemRef item, Selector words, Optional<Metric> reading) {
        judge(verb, new Verdict(item, words, reading, Instant.EPOCH, ""), false);
    }

    private void judge(String verb, Verdict verdict, boolean forgotten) {
        history.write(verb, Optional.of(verdict.item()), (connection, recorder) -> {
            var rows = new VerdictRows(connection);
            // Later than what it was made with knowledge of, whatever the clock says.
            var last = rows.find(verdict.id()).map(each -> each.verdict().made().plusMillis(1)).orElse(Instant.EPOCH);
            var now = recorder.now();
            recorder.touch(VerdictRows.TRACKED, verdict.id().toString());
            rows.put(new Judged(verdict.at(now.isAfter(last) ? now : last), forgotten));
            return verdict;
        });
    }

    private List<Datum> data(Item item) {
        var figures = read(item).stream().filter(Figure::charted).toList();
        var dated = figures.stream().filter(Figure::dated).map(Figure::series).collect(Collectors.toSet());
        return figures.stream().filter(figure -> figure.dated() || !dated.contains(figure.series()))
                .map(figure -> datum(item, figure)).toList();
    }

    private Optional<Reading> reading(Item item) {
        return briefings.apply(item.ref()).map(briefing -> new Reading(briefing, item, ArticleText.of(item)));
    }

    private List<Verdict> said(Item item) {
        return verdicts().getOrDefault(item.ref(), List.of());
    }

    /// What an item gives to the charts, as long as nothing that it depends on is another.
    private record Charted(Item item, Optional<LocalDate> published, List<Verdict> said, List<Datum> data) {

        boolean of(Item now, Optional<LocalDate> publishedNow, List<Verdict> saidNow) {
            return item.equals(now) && published.equals(publishedNow) && said.equals(saidNow);
        }
    }

    private record Verdicts(long revision, Map<ItemRef, List<Verdict>> byItem) {}
}
