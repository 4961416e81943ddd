package org.lectern.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.lectern.annotation.Annotations;
import org.lectern.history.History;
import org.lectern.library.Library;
import org.lectern.store.Store;
import org.lectern.ui.session.ReadingSession;

/// What every pane stands on: a store on the disk, a library that is loaded, annotations, a session.
public final class Desk implements AutoCloseable {

    private final Store store;
    private final Library library;
    private final History history;
    private final Annotations annotations;
    private final ReadingSession session = new ReadingSession();

    /// @param folder for the store
    /// @param briefings the folder or file of the briefings
    public Desk(Path folder, Path briefings) {
        store = Store.open(folder, List.of(History.schema(), Annotations.schema(), Library.schema()));
        library = new Library(store, List.of(briefings), folder.resolve("briefings"));
        history = new History(store, Clock.systemUTC(), Annotations.tracked());
        annotations = new Annotations(store, history, Clock.systemUTC());
        library.load();
    }

    public Library library() {
        return library;
    }

    public Annotations annotations() {
        return annotations;
    }

    public History history() {
        return history;
    }

    public ReadingSession session() {
        return session;
    }

    @Override
    public void close() {
        store.close();
    }
}
