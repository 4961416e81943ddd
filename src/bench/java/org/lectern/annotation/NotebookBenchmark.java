package org.lectern.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.lectern.history.History;
import org.lectern.store.Store;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What it costs to find notes among many, and to read the page of them that is in sight.
@NullUnmarked // filled by the set-up
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class NotebookBenchmark {

    private static final String NOTES = "WITH RECURSIVE n (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n < ?)"
            + " INSERT INTO annotation (id, briefing, item, target, confirmed_start, confirmed_finish, confirmed_exact,"
            + " confirmed_prefix, confirmed_suffix, start, finish, exact, prefix, suffix, colour, note, tags, created,"
            + " modified) SELECT printf('%08x-0000-4000-8000-000000000000', n), 'briefing ' || n % 100,"
            + " 'item ' || n % 5000, 'WORDS', n % 900, n % 900 + 40, 'Some ' || n || ' boats crossed the bay that year',"
            + " '', '', n % 900, n % 900 + 40, '', '', '', 'YELLOW', CASE WHEN n % 3 = 0 THEN 'Ask the port who counted'"
            + " ELSE '' END, CASE WHEN n % 5 = 0 THEN '[\"ferries\"]' ELSE '[]' END, n, n * 7919 % 1000003 FROM n";

    @Param({"1000", "100000", "300000"})
    private int notes;
    private Path folder = Path.of("");
    private Notebook notebook;
    private Store store;
    private Found all;

    @Setup
    public void fill() throws IOException {
        folder = Files.createTempDirectory("notebook");
        store = Store.open(folder, List.of(History.schema(), Annotations.schema()));
        store.write(connection -> {
            try (var insert = connection.prepareStatement(NOTES)) {
                insert.setInt(1, notes - 1);
                return insert.executeUpdate();
            }
        });
        var clock = Clock.systemUTC();
        notebook = new Annotations(store, new History(store, clock, Annotations.tracked()), clock).notebook();
        all = notebook.find(Query.ALL);
    }

    @TearDown
    public void clear() throws IOException {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(NotebookBenchmark::delete);
        }
    }

    @Benchmark
    public Found everything() {
        return notebook.find(Query.ALL);
    }

    @Benchmark
    public Found byTag() {
        return notebook.find(query("", Query.Group.TAG));
    }

    @Benchmark
    public Found rareWord() {
        return notebook.find(query("999 boats", Query.Group.ITEM));
    }

    @Benchmark
    public Found commonWord() {
        return notebook.find(query("crossed", Query.Group.ITEM));
    }

    @Benchmark
    public Found shortWord() {
        return notebook.find(query("99", Query.Group.ITEM));
    }

    @Benchmark
    public List<Placed> page() {
        return notebook.read(all, notes / 2, notes / 2 + 200);
    }

    private static Query query(String text, Query.Group group) {
        return new Query(Set.of(), Set.of(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), text,
                group);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
