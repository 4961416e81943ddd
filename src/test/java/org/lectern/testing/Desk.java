package org.lectern.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lectern.annotation.Annotations;
import org.lectern.exchange.Exchange;
import org.lectern.history.History;
import org.lectern.lens.NumberLens;
import org.lectern.library.Library;
import org.lectern.pins.Pins;
import org.lectern.store.Store;
import org.lectern.ui.session.ReadingSession;

/// What every pane stands on: a store on the disk, a library that is loaded, annotations, a session.
public final class Desk implements AutoCloseable {

    private static final String COPY = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?)"
            + " INSERT INTO annotation (id, briefing, item, target, start, finish, exact, prefix, suffix,"
            + " confirmed_start, confirmed_finish, confirmed_exact, confirmed_prefix, confirmed_suffix, colour, note,"
            + " created, modified) SELECT printf('%08x-0000-4000-8000-000000000000', n), briefing, item, target, start,"
            + " finish, exact, prefix, suffix, confirmed_start, confirmed_finish, confirmed_exact, confirmed_prefix,"
            + " confirmed_suffix, colour, 'note ' || n, created, modified + n FROM n JOIN annotation ON id = ?";

    private final Store store;
    private final Library library;
    private final History history;
    private final Annotations annotations;
    private final Pins pins;
    private final NumberLens lens;
    private final ReadingSession session = new ReadingSession();

    /// @param folder for the store
    /// @param briefings the folder or file of the briefings
    public Desk(Path folder, Path briefings) {
        store = Store.open(folder, List.of(History.schema(), Annotations.schema(), Pins.schema(), NumberLens.schema(),
                Library.schema()));
        history = new History(store, Clock.systemUTC(),
                Stream.of(Annotations.tracked(), Pins.tracked(), NumberLens.tracked(), Library.tracked())
                        .flatMap(List::stream).toList());
        library = new Library(store, history, List.of(briefings), folder.resolve("briefings"));
        lens = new NumberLens(store, history, ref -> library.shelf().get().briefing(ref));
        pins = new Pins(store, history, Clock.systemUTC());
        annotations = new Annotations(store, history, Clock.systemUTC());
        library.load();
    }

    public Library library() {
        return library;
    }

    public Annotations annotations() {
        return annotations;
    }

    public NumberLens lens() {
        return lens;
    }

    /// What leaves the store and comes into it.
    public Exchange exchange() {
        return new Exchange(annotations, lens);
    }

    public Pins pins() {
        return pins;
    }

    public History history() {
        return history;
    }

    public ReadingSession session() {
        return session;
    }

    /// Makes many notes like one, past the history.
    public void copy(UUID note, int count) {
        store.write(connection -> {
            try (var copy = connection.prepareStatement(COPY)) {
                copy.setInt(1, count);
                copy.setString(2, note.toString());
                return copy.executeUpdate();
            }
        });
        history.tell();
    }

    @Override
    public void close() {
        store.close();
    }
}
