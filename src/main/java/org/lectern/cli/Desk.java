package org.lectern.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.exchange.Exchange;
import org.lectern.exchange.Holdings;
import org.lectern.history.History;
import org.lectern.lens.NumberLens;
import org.lectern.library.Library;
import org.lectern.store.Store;
import picocli.CommandLine.Option;

/// The store and the library that a command works on, opened for one piece of work.
final class Desk {

    private final Places places;

    @Option(names = "--data", paramLabel = "DIR", description = "Work on the notes in DIR instead of the folder the system has for them.")
    private @Nullable Path data;

    @Option(names = "--briefings", paramLabel = "DIR", description = "Read the briefings of DIR, a folder or a file, instead of the bundled ones; may be repeated.")
    private @Nullable List<Path> briefings;

    Desk(Places places) {
        this.places = places;
    }

    /// The data folder.
    Path data() {
        return data == null ? places.data() : data.toAbsolutePath().normalize();
    }

    /// Opens the store, loads the library and works.
    <T> T with(Work<T> work) throws Exception {
        try (var store = Store.open(data(), places.schemas())) {
            var history = new History(store, Clock.systemUTC(),
                    Stream.of(Annotations.tracked(), NumberLens.tracked(), Library.tracked()).flatMap(List::stream)
                            .toList());
            var library = new Library(store, history, briefings == null ? places.briefings() : briefings,
                    data().resolve("briefings"));
            library.load();
            return work.on(new Exchange(new Annotations(store, history, Clock.systemUTC()),
                    new NumberLens(store, history, ref -> library.shelf().get().briefing(ref))), library);
        }
    }

    static Holdings holdings(Library library) {
        return new Holdings(library.shelf().get().briefings());
    }

    /// What is done with what the user made and the library.
    @FunctionalInterface
    interface Work<T> {

        T on(Exchange exchange, Library library) throws Exception;
    }
}
