package org.lectern.ui.charts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Event;
import org.lectern.briefing.Item;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;
import org.lectern.briefing.Unit;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Disagreement;
import org.lectern.metrics.FigureId;
import org.lectern.metrics.Figures;
import org.lectern.metrics.Gathering;
import org.lectern.metrics.Gatherings;
import org.lectern.metrics.Metrics;
import org.lectern.metrics.Selection;
import org.lectern.metrics.Statement;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.session.ReadingSession;

/// What the Metrics tab shows, and the ways from its figures to their sentences and into files.
public final class ChartsModel {

    private final Supply supply;
    private final ReadingSession session;
    private final ChartWords words;
    private final Latest latest;
    private final DisagreementsModel disagreements;
    private final Decisions decisions;
    private final ReadOnlyObjectWrapper<Contents> contents = new ReadOnlyObjectWrapper<>(new Contents.Closed());
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Enlarged> enlarged = new ReadOnlyObjectWrapper<>();
    private @Nullable Gatherings gatherings;
    private Consumer<Datum> onNote = _ -> {};
    private long wishes;
    private boolean opening;

    public ChartsModel(Supply supply, ReadingSession session, Figures figures, DisagreementsModel disagreements) {
        this.supply = supply;
        this.disagreements = disagreements;
        this.session = session;
        this.words = new ChartWords(figures);
        this.decisions = new Decisions(supply, words.values(), this::fail);
        this.latest = new Latest(supply.background());
        supply.stock().subscribe(_ -> update());
        session.item().subscribe(_ -> update());
        disagreements.all().subscribe(_ -> update());
    }

    ReadOnlyObjectProperty<Contents> contents() {
        return contents.getReadOnlyProperty();
    }

    /// What came of saving last.
    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    ReadingSession session() {
        return session;
    }

    ChartWords words() {
        return words;
    }

    /// Opens the sentence of a figure.
    void open(FigureRef figure) {
        var item = supply.shelf().item(figure.item());
        item.flatMap(each -> each.metrics().stream().filter(metric -> metric.id().equals(figure.metric())).findFirst())
                .ifPresent(metric -> open(figure, item.orElseThrow(), metric.quote()));
    }

    /// Opens the sentence of a value; of one that has none, the item it stands beside.
    void open(Datum datum) {
        open(datum.statement());
    }

    /// Opens the sentence of a statement; of one that has none, the item it stands beside.
    void open(Statement statement) {
        statement.quote().ifPresentOrElse(quote -> open(figure(statement), statement.item(), quote),
                () -> session.open(statement.item().ref()));
    }

    /// Opens the words of an event of the open item.
    void open(Event event) {
        var ref = session.item().get();
        if (ref != null) {
            supply.shelf().item(ref).flatMap(item -> ArticleText.of(item).find(event.quote()))
                    .ifPresent(span -> session.reveal(ref, span));
        }
    }

    /// Points at a value: its number in the text lights up.
    void point(@Nullable Datum datum) {
        session.hovered().set(datum == null ? null : figure(datum).orElse(null));
    }

    /// Whether a figure is being opened from this pane, where it is in sight already.
    boolean opening() {
        return opening;
    }

    /// The units that a gathering can be shown in besides its own.
    List<Unit> units(Gathering gathering) {
        return gatherings == null ? List.of() : gatherings.units(gathering);
    }

    /// A gathering in another unit.
    Gathering in(Gathering gathering, Unit unit) {
        return gatherings == null ? gathering : gatherings.in(gathering, unit);
    }

    /// The newest wish to see a chart large.
    ReadOnlyObjectProperty<@Nullable Enlarged> enlarged() {
        return enlarged.getReadOnlyProperty();
    }

    /// @param reported the gathering in its own unit
    void enlarge(Gathering reported, Shown shown) {
        enlarged.set(new Enlarged(reported, shown, ++wishes));
    }

    /// Says a word on a chart.
    void tell(Gathering about, String words) {
        notice.set(new Notice(about, words, false));
    }

    /// Writes what a chart makes into a file, all of it or nothing.
    void save(Gathering about, Path file, Callable<byte[]> bytes) {
        supply.background().run(() -> WholeFile.write(file, bytes.call()),
                _ -> notice.set(new Notice(about, Messages.get("charts.saved", WholeFile.name(file)), false)),
                e -> notice.set(
                        new Notice(about, Messages.get("charts.unsaved", file, WholeFile.reason(e)), true)));
    }

    /// What the reader decides of charts and their values.
    Decisions decisions() {
        return decisions;
    }

    /// What was decided last, and can be taken back; null while nothing was.
    public ReadOnlyObjectProperty<@Nullable String> told() {
        return decisions.told();
    }

    /// Is asked to make a note on a value.
    public void onNote(Consumer<Datum> action) {
        onNote = action;
    }

    void note(Datum datum) {
        onNote.accept(datum);
    }

    /// The name of the figure that a value is, when an item states it in words.
    static Optional<FigureRef> figure(Datum datum) {
        return datum.statement().quote().map(_ -> figure(datum.statement()));
    }

    private static FigureRef figure(Statement statement) {
        return new FigureRef(statement.item().ref(), statement.origin().id());
    }

    private void open(FigureRef figure, Item item, Quote quote) {
        ArticleText.of(item).find(quote).ifPresentOrElse(span -> reveal(figure, span),
                () -> session.open(item.ref()));
    }

    private void reveal(FigureRef figure, Span span) {
        opening = true;
        session.reveal(figure, span);
        opening = false;
    }

    private void update() {
        var stock = supply.stock().get();
        var shelf = supply.shelf();
        var ref = session.item().get();
        var found = disagreements.all().get();
        latest.run(() -> answer(stock, Optional.ofNullable(ref).flatMap(shelf::item), found), this::show,
                this::fail);
    }

    private void fail(Exception e) {
        notice.set(new Notice(null, WholeFile.reason(e), true));
    }

    private void show(Answer now) {
        gatherings = now.gatherings();
        // A mark of reading changes the shelf, but no figure.
        if (!now.contents().equals(contents.get())) {
            notice.set(null);
            contents.set(now.contents());
        }
    }

    private Answer answer(Supply.Stock stock, Optional<Item> item, List<Disagreement> found) {
        if (item.isEmpty()) {
            return new Answer(new Contents.Closed(), Metrics.gather(stock.items(), stock.selection()));
        }
        var open = item.get();
        var all = Metrics.gather(open, stock.items(), stock.selection());
        var charts = all.all();
        var contents = open.metrics().isEmpty() && charts.isEmpty()
                ? new Contents.Bare(open)
                : new Contents.Stated(open,
                        open.metrics().stream().map(metric -> card(open, metric, stock.selection())).toList(), charts,
                        found.stream().filter(each -> each.involves(open.ref())).toList());
        return new Answer(contents, all);
    }

    private Card card(Item item, Metric metric, Selection selection) {
        var alike = item.metrics().stream().filter(each -> each.subject().equals(metric.subject())).count();
        var usual = 2 * alike > item.metrics().size();
        var excluded = selection.excluded().contains(new FigureId(item.ref(), metric.id()));
        return new Card(new FigureRef(item.ref(), metric.id()), words.figures().value(metric),
                usual ? "" : metric.subject(), words.values().facts(metric, excluded),
                words.values().accessible(item, metric));
    }

    /// What came of saving a chart.
    ///
    /// @param about null when it concerns all
    record Notice(@Nullable Gathering about, String words, boolean failed) {}

    /// A chart to be seen large.
    ///
    /// @param reported the gathering in its own unit
    /// @param number sets one wish apart from the next for the same chart
    record Enlarged(Gathering reported, Shown shown, long number) {}

    private record Answer(Contents contents, Gatherings gatherings) {}
}
