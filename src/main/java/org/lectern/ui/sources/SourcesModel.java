package org.lectern.ui.sources;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.briefing.Item;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Source;
import org.lectern.library.Library;
import org.lectern.ui.fx.Background;
import org.lectern.ui.session.ReadingSession;

/// What the Sources tab shows: each source of the open item with what was taken from it.
public final class SourcesModel {

    private final Library library;
    private final ReadingSession session;
    private final Consumer<URI> browser;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());

    /// @param browser opens an address outside the program, after asking
    public SourcesModel(Library library, ReadingSession session, Background background, Consumer<URI> browser) {
        this.library = library;
        this.session = session;
        this.browser = browser;
        background.watch(library.shelf(), _ -> update());
        session.item().subscribe(_ -> update());
    }

    ReadOnlyObjectProperty<List<Entry>> entries() {
        return entries.getReadOnlyProperty();
    }

    boolean itemOpen() {
        return session.item().get() != null;
    }

    void open(Source source) {
        if (linked(source)) {
            browser.accept(source.url());
        }
    }

    /// Whether the source has an address that a browser can open.
    static boolean linked(Source source) {
        var scheme = source.url().getScheme();
        return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
    }

    private void update() {
        entries.set(Optional.ofNullable(session.item().get()).flatMap(library.shelf().get()::item)
                .map(SourcesModel::entries).orElse(List.of()));
    }

    private static List<Entry> entries(Item item) {
        return item.sources().stream().map(source -> new Entry(source,
                item.metrics().stream().filter(metric -> from(item, metric.source(), source)).map(Metric::measure)
                        .distinct().toList(),
                (int) item.series().stream().filter(series -> from(item, series.source(), source)).count()))
                .toList();
    }

    private static boolean from(Item item, String id, Source source) {
        return item.source(id).filter(source::equals).isPresent();
    }

    /// A source with what the item has from it.
    ///
    /// @param measures what the figures measure that were taken from it
    /// @param series how many series were taken from it
    record Entry(Source source, List<String> measures, int series) {

        Entry {
            measures = List.copyOf(measures);
        }
    }
}
