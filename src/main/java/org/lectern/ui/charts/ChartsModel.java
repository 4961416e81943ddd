package org.lectern.ui.charts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Event;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Span;
import org.lectern.library.Library;
import org.lectern.library.Shelf;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Csv;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Figures;
import org.lectern.metrics.Metrics;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.session.ReadingSession;

/// What the Metrics tab shows, and the ways from its figures to their sentences and into files.
public final class ChartsModel {

    private final Library library;
    private final ReadingSession session;
    private final Background background;
    private final ChartWords words;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Contents> contents = new ReadOnlyObjectWrapper<>(new Contents.Closed());
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private boolean opening;

    public ChartsModel(Library library, ReadingSession session, Background background, Figures figures) {
        this.library = library;
        this.session = session;
        this.background = background;
        this.words = new ChartWords(figures);
        this.latest = new Latest(background);
        background.watch(library.shelf(), _ -> update());
        session.item().subscribe(_ -> update());
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
        var item = library.shelf().get().item(figure.item());
        item.flatMap(each -> each.metrics().stream().filter(metric -> metric.id().equals(figure.metric())).findFirst())
                .ifPresent(metric -> open(item.orElseThrow(), metric));
    }

    /// Opens the sentence of a value; of one that has none, the item it stands beside.
    void open(Datum datum) {
        var statement = datum.statement();
        statement.metric().ifPresentOrElse(metric -> open(statement.item(), metric),
                () -> session.open(statement.item().ref()));
    }

    /// Opens the words of an event of the open item.
    void open(Event event) {
        var ref = session.item().get();
        if (ref != null) {
            library.shelf().get().item(ref).flatMap(item -> ArticleText.of(item).find(event.quote()))
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

    /// Writes a chart's values into a file.
    void saveCsv(Chart chart, Path file) {
        save(chart, file, () -> Csv.of(chart).getBytes(StandardCharsets.UTF_8));
    }

    /// Writes what a chart makes into a file, all of it or nothing.
    void save(Chart chart, Path file, Callable<byte[]> bytes) {
        background.run(() -> write(file, bytes.call()),
                _ -> notice.set(new Notice(chart, Messages.get("charts.saved", name(file)), false)),
                e -> notice.set(new Notice(chart, Messages.get("charts.unsaved", file, reason(e)), true)));
    }

    /// The name of the figure that a value is, when an item states it in words.
    static Optional<FigureRef> figure(Datum datum) {
        var statement = datum.statement();
        return statement.metric().map(metric -> new FigureRef(statement.item().ref(), metric.id()));
    }

    private void open(Item item, Metric metric) {
        ArticleText.of(item).find(metric.quote()).ifPresentOrElse(
                span -> reveal(new FigureRef(item.ref(), metric.id()), span), () -> session.open(item.ref()));
    }

    private void reveal(FigureRef figure, Span span) {
        opening = true;
        session.reveal(figure, span);
        opening = false;
    }

    private void update() {
        var shelf = library.shelf().get();
        var ref = session.item().get();
        latest.run(() -> contents(shelf, ref), this::show,
                e -> notice.set(new Notice(null, reason(e), true)));
    }

    private void show(Contents now) {
        // A mark of reading changes the shelf, but no figure.
        if (!now.equals(contents.get())) {
            notice.set(null);
            contents.set(now);
        }
    }

    private Contents contents(Shelf shelf, @Nullable ItemRef ref) {
        var item = Optional.ofNullable(ref).flatMap(shelf::item);
        if (item.isEmpty()) {
            return new Contents.Closed();
        }
        var open = item.get();
        var charts = Metrics.charts(open, shelf.items());
        return open.metrics().isEmpty() && charts.isEmpty()
                ? new Contents.Bare(open)
                : new Contents.Stated(open, open.metrics().stream().map(metric -> card(open, metric)).toList(), charts);
    }

    private Card card(Item item, Metric metric) {
        var alike = item.metrics().stream().filter(each -> each.subject().equals(metric.subject())).count();
        var usual = 2 * alike > item.metrics().size();
        return new Card(new FigureRef(item.ref(), metric.id()), words.figures().value(metric),
                usual ? "" : metric.subject(), words.facts(metric), words.accessible(item, metric));
    }

    private static Path write(Path file, byte[] bytes) throws IOException {
        var beside = file.resolveSibling("." + name(file) + ".part");
        try {
            Files.write(beside, bytes);
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
        return file;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String reason(Exception e) {
        return switch (e) {
            case AccessDeniedException _ -> Messages.get("charts.unsaved.denied");
            case NoSuchFileException _ -> Messages.get("charts.unsaved.gone");
            default -> String.valueOf(e.getMessage());
        };
    }

    /// What came of saving a chart.
    ///
    /// @param chart null when it concerns all
    record Notice(@Nullable Chart chart, String words, boolean failed) {}
}
