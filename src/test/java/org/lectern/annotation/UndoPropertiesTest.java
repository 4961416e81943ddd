package org.lectern.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.QUAY;
import static org.lectern.testing.Samples.article;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Span;
import org.lectern.briefing.Unit;
import org.lectern.history.History;
import org.lectern.history.Step;
import org.lectern.history.Tracked;
import org.lectern.lens.NumberLens;
import org.lectern.lens.Verdict;
import org.lectern.store.Schema;
import org.lectern.store.Store;

/// Whatever the user did in whatever order: all of it can be taken back and had again, also after a restart.
class UndoPropertiesTest {

    private static final ArticleText TEXT = article("The boats are full. The quay is full. The town sleeps well.");
    private static final List<String> WORDS = List.of("boats", "O'Hara said “so”", "50 %", "渡轮 🚢", "", "a\\b\"c");

    /// In milliseconds: the clock of someone else goes wrong.
    private static final long LATER = 4_000_000_000_000L;
    private static final List<Schema> SCHEMAS = List.of(History.schema(), Annotations.schema(),
            NumberLens.schema());
    private static final List<Tracked> TRACKED = Stream.concat(Annotations.tracked().stream(),
            NumberLens.tracked().stream()).toList();

    @Property(tries = 30)
    void everythingIsTakenBackAndHadAgain(@ForAll("deeds") @Size(max = 30) List<Deed> deeds,
            @ForAll("deeds") @Size(max = 10) List<Deed> first, @ForAll List<Integer> stops) throws IOException {
        try (var user = new User(Files.createTempDirectory("undo"))) {
            user.check(deeds, first, stops);
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        var number = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(Arbitraries.of(Act.values()), number, number, number).as(Deed::new).list();
    }

    /// What can be done.
    enum Act {
        HIGHLIGHT, NOTE, ITEM_NOTE, FIGURE_NOTE, RECOLOUR, TAG, UNTAG, DELETE, RESIZE, REATTACH, DETACH, CONFIRM,
        BOOKMARK,
        REMOVE_BOOKMARK, NAME_COLOUR, LOOK, IMPORT, RESOLVE, CORRECT, REJECT, FORGET
    }

    /// What is done, to which of the notes and with which words and colours.
    record Deed(Act act, int a, int b, int c) {}

    /// Someone who does it, quits and comes back.
    private static final class User implements AutoCloseable {

        private final Path folder;
        private final List<UUID> notes = new ArrayList<>();
        private final List<UUID> places = new ArrayList<>();
        private Store store;
        private History history;
        private Annotations annotations;
        private NumberLens lens;

        User(Path folder) {
            this.folder = folder;
            store = Store.open(folder, SCHEMAS);
            history = new History(store, Clock.systemUTC(), TRACKED);
            annotations = new Annotations(store, history, Clock.systemUTC());
            lens = new NumberLens(store, history, _ -> Optional.empty());
        }

        void check(List<Deed> deeds, List<Deed> first, List<Integer> stops) {
            first.forEach(this::run);
            var mark = history.undoable().map(Step::number).orElse(0L);
            var before = dump();
            // A note that is written on within the minute goes on with its last step: another deed stands between.
            annotations.notebook().name(Colour.PINK, "between " + mark);
            deeds.forEach(this::run);
            var after = dump();

            restart();
            assertThat(dump()).as("what was quit with").isEqualTo(after);
            while (history.undoable().filter(step -> step.number() > mark).isPresent()) {
                history.undo();
            }
            assertThat(dump()).as("taken back").isEqualTo(before);

            restart();
            history.goTo(Long.MAX_VALUE);
            assertThat(dump()).as("had again").isEqualTo(after);
            history.goTo(0);
            assertThat(dump()).as("all taken back").isEmpty();

            var steps = history.steps(0, 1000).stream().map(Step::number).toList();
            stops.forEach(stop -> history.goTo(steps.get(Math.floorMod(stop, steps.size()))));
            restart();
            while (history.redo().isPresent()) {
                assertThat(history.undoable()).isPresent();
            }
            assertThat(dump()).as("had again from anywhere").isEqualTo(after);
        }

        private void run(Deed deed) {
            var item = deed.a % 2 == 0 ? FERRIES : QUAY;
            var span = new Span(deed.b % 40, deed.b % 40 + 1 + deed.c % 20);
            var words = WORDS.get(deed.c % WORDS.size());
            var colour = List.of(Colour.values()).get(deed.c % 4);
            switch (deed.act) {
                case HIGHLIGHT -> notes.add(annotations.highlight(item, TEXT, span, colour).id());
                case ITEM_NOTE -> notes.add(annotations.noteItem(item, colour).id());
                case FIGURE_NOTE -> notes.add(annotations.noteFigure(item, new Target.Figure(words, "riders",
                        new Unit("%"), Period.parse("2023"), Optional.of("m" + deed.b)), colour).id());
                // What comes late for a deleted note is kept with it whatever is taken back: no deed of this kind.
                case NOTE -> one(deed).filter(id -> annotations.find(id).isPresent())
                        .ifPresent(id -> annotations.annotate(id, words));
                case RECOLOUR -> annotations.recolour(some(deed), colour);
                case TAG -> annotations.tag(some(deed), words);
                case UNTAG -> annotations.untag(some(deed), words);
                case DELETE -> annotations.delete(some(deed));
                case RESIZE -> one(deed).ifPresent(id -> annotations.resize(id, TEXT, span));
                case REATTACH -> one(deed).ifPresent(id -> annotations.reattach(id, TEXT, span));
                case CONFIRM -> one(deed).ifPresent(id -> annotations.confirm(id, TEXT, span));
                case DETACH -> one(deed).ifPresent(annotations::detach);
                case BOOKMARK -> bookmark(deed, item, span);
                case REMOVE_BOOKMARK -> places.stream().skip(deed.b % (places.size() + 1)).findFirst()
                        .ifPresent(annotations.bookmarks()::delete);
                case NAME_COLOUR -> annotations.notebook().name(colour, words);
                case LOOK -> annotations.of(item, TEXT);
                case IMPORT -> take(deed, item, span);
                case RESOLVE -> annotations.merging().conflicts().stream().findFirst().ifPresent(held -> annotations
                        .merging().resolve(held.id(), held.current().annotation().withNote(words), deed.c % 3 == 0));
                case CORRECT -> lens.correct(item, TEXT, span, statistic(deed));
                case REJECT -> lens.reject(item, TEXT, span);
                case FORGET -> {
                    var verdicts = lens.judging().all();
                    verdicts.stream().skip(deed.a % (verdicts.size() + 1)).findFirst().ifPresent(lens::forget);
                }
            }
        }

        /// Takes in a note that someone else changed or made, a verdict and a bookmark, as one step.
        private void take(Deed deed, ItemRef item, Span span) {
            var at = Instant.ofEpochMilli(deed.b % 2 == 0 ? deed.b : LATER + deed.b);
            var words = WORDS.get(deed.c % WORDS.size());
            var note = one(deed).flatMap(annotations::find).map(mine -> mine.withNote(words)).orElseGet(
                    () -> new Annotation(new UUID(deed.a % 5, deed.b % 5), item, new Target.Whole(), Colour.BLUE, words,
                            List.of(words), "Ada", at, at));
            notes.add(note.id());
            var selector = Selector.of(TEXT.text(), span);
            var revision = new Revision(note, new Version(Map.of("ada", 1L + deed.c % 3)), false);
            var verdict = new Verdict(item, selector,
                    deed.a % 3 == 0 ? Optional.empty() : Optional.of(statistic(deed)), at, "Ada");
            var mark = new Bookmark(new UUID(1, deed.c), item, Optional.of(selector).filter(_ -> deed.a % 4 > 0), at);
            annotations.merging().take(List.of(
                    annotations.merging().taking(List.of(revision), _ -> Optional.of(TEXT), _ -> {}),
                    lens.judging().taking(List.of(verdict), _ -> {}),
                    annotations.bookmarks().taking(List.of(mark), _ -> {})));
        }

        private static Metric statistic(Deed deed) {
            return new Metric("", WORDS.get(deed.c % WORDS.size()), "riders", BigDecimal.valueOf(deed.b, deed.c % 3),
                    Optional.empty(), new Unit("%"), Qualifier.EXACT, MetricKind.ACTUAL, Period.parse("2023"),
                    new Quote("", "", ""), "");
        }

        private void bookmark(Deed deed, ItemRef item, Span span) {
            if (deed.c % 3 == 0) {
                annotations.bookmarks().toggle(item);
            } else {
                places.add(annotations.bookmarks().add(item, TEXT, span).id());
            }
        }

        private Optional<UUID> one(Deed deed) {
            return notes.stream().skip(notes.isEmpty() ? 0 : deed.a % notes.size()).findFirst();
        }

        private List<UUID> some(Deed deed) {
            return notes.stream().skip(deed.a % (notes.size() + 1)).limit(1 + deed.b % 4).toList();
        }

        private void restart() {
            store.close();
            store = Store.open(folder, SCHEMAS);
            history = new History(store, Clock.systemUTC(), TRACKED);
            annotations = new Annotations(store, history, Clock.systemUTC());
            lens = new NumberLens(store, history, _ -> Optional.empty());
        }

        private List<String> dump() {
            return TRACKED.stream().flatMap(table -> dump(table).stream()).toList();
        }

        private List<String> dump(Tracked table) {
            return store.read(connection -> {
                try (var query = connection.prepareStatement("SELECT json_array("
                        + String.join(", ",
                                table.columns())
                        + ") FROM " + table.table() + " ORDER BY 1"); var rows = query.executeQuery()) {
                    var dump = new ArrayList<String>();
                    while (rows.next()) {
                        dump.add(table.table() + " " + rows.getString(1));
                    }
                    return dump;
                }
            });
        }

        @Override
        public void close() throws IOException {
            store.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
