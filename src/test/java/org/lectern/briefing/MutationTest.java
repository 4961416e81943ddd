package org.lectern.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spoils the bundled briefings in ways that a seed decides; `-Dmutants=20000` makes more of them.
class MutationTest {

    private static final int MUTANTS = Integer.getInteger("mutants", 2000);
    private static final Pattern POINTER = Pattern.compile("(?:/[^/]*)*");

    @TempDir
    Path folder;

    @Test
    void refusesNoSpoiltBriefingWithoutAWord() throws IOException {
        var originals = new ArrayList<byte[]>();
        for (var file : BriefingFiles.walk(List.of(Path.of("briefings"))).files()) {
            originals.add(Files.readAllBytes(file));
        }
        var file = folder.resolve("mutant.json");
        var refused = 0;
        for (var seed = 0; seed < MUTANTS; seed++) {
            var random = new Random(seed);
            var mutant = mutant(originals.get(random.nextInt(originals.size())), random);
            Files.write(file, mutant);

            var reading = BriefingReader.read(file);

            refused += reading.briefing().isEmpty() ? 1 : 0;
            assertThat(reading.briefing().isPresent() || !reading.faults().isEmpty()).as("seed %d", seed).isTrue();
            for (var fault : reading.faults()) {
                check(fault, mutant.length, seed);
            }
            reading.briefing().ifPresent(MutationTest::checkWhole);
        }
        assertThat(refused).as("mutants that were refused").isBetween(MUTANTS / 4, MUTANTS - 1);
    }

    private static void check(Fault fault, int bytes, int seed) {
        assertThat(fault.message()).as("seed %d", seed)
                .matches("(?s)(?:expected .+, found .+|[\\d,]+ further faults .+)")
                .doesNotContain("\n");
        assertThat(fault.pointer()).as("seed %d", seed).matches(POINTER);
        if (bytes > 0 && !fault.message().contains("white space")) {
            assertThat(fault.line()).as("seed %d: %s", seed, fault).isPositive();
            assertThat(fault.column()).as("seed %d: %s", seed, fault).isPositive();
        }
    }

    /// What is read after all keeps the promises of the records: each metric stands in the text.
    private static void checkWhole(Briefing briefing) {
        assertThat(briefing.items()).isNotEmpty();
        for (var item : briefing.items()) {
            var text = ArticleText.of(item);
            assertThat(item.metrics()).allMatch(metric -> text.find(metric.quote()).isPresent());
            assertThat(item.metrics()).allMatch(metric -> item.source(metric.source()).isPresent());
            assertThat(item.events()).allMatch(event -> text.find(event.quote()).isPresent());
        }
    }

    private static byte[] mutant(byte[] original, Random random) {
        var bytes = original.clone();
        for (var left = 1 + random.nextInt(3); left > 0 && bytes.length > 0; left--) {
            bytes = mutated(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        var at = random.nextInt(bytes.length);
        var other = random.nextInt(bytes.length);
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) "{}[],:\"\\09-e \n\t\0".charAt(random.nextInt(16));
            case 2 -> {
                var kept = bytes[at];
                bytes[at] = bytes[other];
                bytes[other] = kept;
            }
            case 3 -> {
                return without(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(40)));
            }
            case 4 -> {
                return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : without(bytes, at, at + 1);
            }
            default -> {
                return doubled(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(200)));
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        var shorter = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, shorter, from, bytes.length - to);
        return shorter;
    }

    private static byte[] doubled(byte[] bytes, int from, int to) {
        var longer = Arrays.copyOf(bytes, bytes.length + to - from);
        System.arraycopy(bytes, from, longer, to, bytes.length - from);
        return longer;
    }
}
