package org.lectern.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.Samples.FERRIES;
import static org.lectern.testing.Samples.span;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Arrival;
import org.lectern.annotation.Bookmark;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Held;
import org.lectern.annotation.Merge;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Unit;
import org.lectern.lens.Verdict;
import org.lectern.testing.Desk;
import org.lectern.testing.Samples;

/// What holds of stores that give one another files of notes.
class StoresTest {

    private static final List<String> WORDS = List.of("More people cross the bay", "4.5 million", "The night line",
            "before noon");

    @TempDir
    Path folder;
    private int files;
    private final List<UUID> made = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void saysTheSameWhoeverTakesFromWhom(int seed) {
        var random = new Random(seed);
        try (var mine = open("mine"); var theirs = open("theirs")) {
            for (var step = 0; step < 30; step++) {
                var one = random.nextBoolean();
                act(one ? mine : theirs, one ? theirs : mine, random, false);
            }
            var before = words(mine);
            var judgedBefore = judged(mine).keySet();
            var markedBefore = marked(mine).keySet();
            var fromMine = export(mine);
            var fromTheirs = export(theirs);

            take(mine, fromTheirs);
            take(theirs, fromMine);

            assertThat(standing(mine)).as("A + B = B + A").isEqualTo(standing(theirs)).isNotEmpty();
            assertThat(judged(mine)).as("of numbers").isEqualTo(judged(theirs));
            assertThat(marked(mine)).as("of bookmarks").isEqualTo(marked(theirs));
            assertThat(words(mine)).as("what I wrote").containsAll(before);
            assertThat(judged(mine).keySet()).as("what I judged").containsAll(judgedBefore);
            assertThat(marked(mine).keySet()).as("what I marked").containsAll(markedBefore);
            var all = everything(mine);
            var once = held(mine);
            take(mine, fromTheirs);
            take(mine, export(mine));
            assertThat(held(mine)).as("A + A = A").isEqualTo(once);
            assertThat(everything(mine)).as("A + A = A").isEqualTo(all);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14})
    void takesAnImportBackInOneStep(int seed) {
        var random = new Random(seed);
        try (var mine = open("mine"); var theirs = open("theirs")) {
            for (var step = 0; step < 30; step++) {
                var one = random.nextBoolean();
                act(one ? mine : theirs, one ? theirs : mine, random, true);
            }
            var before = standing(mine);
            var said = mine.annotations().all().stream().map(StoresTest::words).toList();
            var all = everything(mine);
            var deleted = held(mine).values().stream().filter(each -> each.current().deleted()).map(Held::id).toList();

            take(mine, export(theirs));

            assertThat(mine.annotations().all().stream().map(Annotation::id)).as("what I deleted")
                    .noneMatch(deleted::contains);
            if (mine.history().undoable().filter(step -> step.verb().equals("IMPORT")).isPresent()) {
                mine.history().undo();
                assertThat(standing(mine)).isEqualTo(before);
                assertThat(everything(mine)).isEqualTo(all);
                assertThat(mine.annotations().all().stream().map(StoresTest::words))
                        .containsExactlyInAnyOrderElementsOf(said);
                mine.history().redo();
                assertThat(words(mine)).containsAll(said);
            }
        }
    }

    @Test
    void keepsBothSidesOfAConflictUntilItIsSettled() {
        try (var mine = open("mine"); var theirs = open("theirs")) {
            var id = highlight(mine, "4.5 million");
            take(theirs, export(mine));
            mine.annotations().annotate(id, "I say so");
            theirs.annotations().annotate(id, "They say so");
            theirs.annotations().tag(List.of(id), "theirs");
            var file = export(theirs);

            assertThat(kinds(mine, file)).containsExactly(Arrival.Kind.CONFLICTING);
            take(mine, file);

            assertThat(mine.annotations().all()).extracting(Annotation::note).containsExactly("I say so");
            var conflict = mine.annotations().merging().conflicts().getFirst();
            assertThat(conflict.siblings()).extracting(each -> each.annotation().note()).containsExactly("They say so");
            mine.annotations().merging().resolve(id, Merge.both(conflict.current().annotation(),
                    conflict.siblings().getFirst().annotation()), false);
            assertThat(mine.annotations().merging().conflicts()).isEmpty();
            assertThat(mine.annotations().all()).singleElement().satisfies(note -> {
                assertThat(note.note()).isEqualTo("I say so\n\nThey say so");
                assertThat(note.tags()).containsExactly("theirs");
            });
            assertThat(kinds(theirs, export(mine))).as("made with knowledge of both")
                    .containsExactly(Arrival.Kind.NEWER);
            mine.history().undo();
            assertThat(mine.annotations().merging().conflicts()).hasSize(1);
        }
    }

    @Test
    void doesNotBringBackWhatIDeletedAndDeletesNothingOfMine() {
        try (var mine = open("mine"); var theirs = open("theirs")) {
            var gone = highlight(mine, "4.5 million");
            var kept = highlight(mine, "before noon");
            take(theirs, export(mine));
            var old = export(theirs);
            mine.annotations().delete(List.of(gone));
            theirs.annotations().delete(List.of(kept));

            take(mine, old);
            take(mine, export(theirs));

            assertThat(mine.annotations().all()).extracting(Annotation::id).containsExactly(kept);
            theirs.annotations().annotate(gone, "But I like it");
            take(mine, export(theirs));
            assertThat(mine.annotations().all()).extracting(Annotation::id).containsExactly(kept);
            assertThat(mine.annotations().merging().conflicts()).as("and yet nothing they wrote is lost").hasSize(1);
        }
    }

    @Test
    void knowsTheTextOfNotesThatArriveAsOfThoseMadeHere() {
        try (var mine = open("mine"); var theirs = open("theirs")) {
            highlight(mine, "4.5 million");

            take(theirs, export(mine));

            assertThat(theirs.annotations().all()).extracting(Annotation::target)
                    .isEqualTo(mine.annotations().all().stream().map(Annotation::target).toList());
        }
    }

    @Test
    void findsTheSameChangeOnBothSidesNoConflict() {
        try (var mine = open("mine"); var theirs = open("theirs")) {
            var id = highlight(mine, "4.5 million");
            take(theirs, export(mine));
            mine.annotations().recolour(List.of(id), Colour.PINK);
            theirs.annotations().recolour(List.of(id), Colour.PINK);

            assertThat(kinds(mine, export(theirs))).containsExactly(Arrival.Kind.SAME);
            take(mine, export(theirs));
            assertThat(mine.annotations().merging().conflicts()).isEmpty();
            mine.annotations().recolour(List.of(id), Colour.BLUE);
            assertThat(kinds(theirs, export(mine))).containsExactly(Arrival.Kind.NEWER);
        }
    }

    private void act(Desk desk, Desk other, Random random, boolean deletes) {
        var all = desk.annotations().all();
        var any = all.isEmpty() ? new UUID(0, 0) : all.get(random.nextInt(all.size())).id();
        switch (random.nextInt(all.isEmpty() ? 4 : 10)) {
            case 1 -> judge(desk, random);
            case 2 -> desk.annotations().bookmarks().add(FERRIES, article(desk),
                    span(article(desk), WORDS.get(random.nextInt(WORDS.size()))));
            case 3 -> takeAway(desk, random, deletes);
            case 0 -> highlight(desk, WORDS.get(random.nextInt(WORDS.size())));
            case 4, 5 -> desk.annotations().annotate(any, "note " + random.nextInt(6));
            case 6 -> desk.annotations().recolour(List.of(any), List.of(Colour.values()).get(random.nextInt(4)));
            case 7 -> desk.annotations().tag(List.of(any), "tag " + random.nextInt(3));
            case 8 -> {
                if (deletes) {
                    desk.annotations().delete(List.of(any));
                }
            }
            default -> take(desk, export(other));
        }
    }

    private static void judge(Desk desk, Random random) {
        var text = article(desk);
        var words = span(text, WORDS.get(random.nextInt(WORDS.size())));
        if (random.nextInt(3) == 0) {
            desk.lens().reject(FERRIES, text, words);
        } else {
            desk.lens().correct(FERRIES, text, words,
                    new Metric("", "Bay ferries", "riders", BigDecimal.valueOf(random.nextInt(5)), Optional.empty(),
                            new Unit("%"), Qualifier.EXACT, MetricKind.ACTUAL, Period.parse("2023"),
                            new Quote("", "", ""), ""));
        }
    }

    private static void takeAway(Desk desk, Random random, boolean deletes) {
        var verdicts = desk.lens().judging().all();
        var marks = desk.annotations().bookmarks().all();
        if (deletes && !verdicts.isEmpty()) {
            desk.lens().forget(verdicts.get(random.nextInt(verdicts.size())));
        }
        if (deletes && !marks.isEmpty()) {
            desk.annotations().bookmarks().delete(marks.get(random.nextInt(marks.size())).id());
        }
    }

    private Desk open(String name) {
        return new Desk(folder.resolve(name), Samples.harbour(folder.resolve("briefings")));
    }

    private UUID highlight(Desk desk, String words) {
        var text = article(desk);
        made.add(desk.annotations().highlight(FERRIES, text, span(text, words), Colour.YELLOW).id());
        return made.getLast();
    }

    private Path export(Desk desk) {
        var file = folder.resolve("notes-" + files++ + ".jsonld");
        try (var out = Files.newBufferedWriter(file)) {
            desk.exchange().export(desk.exchange().choose(_ -> true, _ -> true), holdings(desk), "")
                    .write(Format.JSONLD, Templates.in(folder), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static ArticleText article(Desk desk) {
        return ArticleText.of(desk.library().shelf().get().item(FERRIES).orElseThrow());
    }

    private static void take(Desk desk, Path file) {
        desk.exchange().take(read(desk, file).pieces(),
                item -> desk.library().shelf().get().item(item).map(ArticleText::of), _ -> {});
    }

    private static List<Arrival.Kind> kinds(Desk desk, Path file) {
        return desk.annotations().merging()
                .preview(read(desk, file).notes()).stream()
                .map(Arrival::kind).toList();
    }

    private static Import read(Desk desk, Path file) {
        var read = Import.read(List.of(file), holdings(desk), desk.annotations().merging().replica(), Instant.EPOCH,
                () -> false);
        assertThat(read.faults()).filteredOn(fault -> !fault.message().startsWith("expected notes, found none"))
                .isEmpty();
        return read;
    }

    private static Holdings holdings(Desk desk) {
        return new Holdings(desk.library().shelf().get().briefings());
    }

    /// All that was ever made, deleted or not.
    private Map<UUID, Held> held(Desk desk) {
        var held = new HashMap<UUID, Held>();
        desk.annotations().merging().held(made).forEach(each -> held.put(each.id(), each));
        return held;
    }

    private Map<UUID, Set<String>> standing(Desk desk) {
        return held(desk).values().stream().collect(Collectors.toMap(Held::id, each -> each.standing().stream()
                .filter(revision -> !revision.deleted()).map(revision -> words(revision.annotation()))
                .collect(Collectors.toCollection(TreeSet::new))));
    }

    /// What each number was judged to be, and when.
    private static Map<UUID, String> judged(Desk desk) {
        return desk.lens().judging().all().stream().collect(
                Collectors.toMap(Verdict::id, each -> each.reading() + " " + each.made()));
    }

    /// Since when each place is marked.
    private static Map<UUID, Instant> marked(Desk desk) {
        return desk.annotations().bookmarks().all().stream().collect(
                Collectors.toMap(Bookmark::key, Bookmark::created, (one, other) -> one.isBefore(other) ? one : other));
    }

    /// All verdicts and bookmarks, as they are kept.
    private static List<Object> everything(Desk desk) {
        return List.of(desk.lens().judging().all(), Set.copyOf(desk.annotations().bookmarks().all()));
    }

    private Set<String> words(Desk desk) {
        return held(desk).values().stream().flatMap(each -> Stream.concat(each.standing().stream(),
                each.past().stream())).map(each -> words(each.annotation())).collect(Collectors.toSet());
    }

    private static String words(Annotation note) {
        return note.colour() + " " + note.note() + " " + new TreeSet<>(note.tags());
    }
}
