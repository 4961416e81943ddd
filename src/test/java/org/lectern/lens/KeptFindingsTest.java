package org.lectern.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.BriefingFiles;
import org.lectern.statistics.Finding;
import org.lectern.statistics.Statistics;
import org.lectern.statistics.text.Language;
import org.lectern.store.Packed;
import org.lectern.store.Store;

class KeptFindingsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
    private static final String TEXT = "The harbour sold 320 tonnes of fish last year.";

    @TempDir
    Path folder;

    @Test
    void givesBackEveryFindingOfTheBundledLibraryAsItWas() {
        var found = new ArrayList<List<Finding>>();
        for (var briefing : BriefingFiles.load(List.of(Path.of("briefings"))).briefings()) {
            for (var item : briefing.items()) {
                found.add(Statistics.find(ArticleText.of(item).text(), Language.of(briefing.language()),
                        briefing.published()));
            }
        }
        found.add(Statistics.find("It sold 5 " + "x".repeat(100_000) + "s.", Language.ENGLISH, DAY));
        found.add(Statistics.find("在2022年，日活跃用户达到4.5亿至5亿，同比增长百分之三十。", Language.CHINESE, DAY));

        assertThat(found).hasSizeGreaterThan(90);
        assertThat(found).allSatisfy(each -> assertThat(FindingBytes.read(FindingBytes.write(each))).isEqualTo(each));
    }

    @Test
    void findsOnceAndLooksItUpFromThenOn() {
        var other = Statistics.find("It sold 5 boats.", Language.ENGLISH, DAY);
        try (var store = open()) {
            assertThat(new KeptFindings(store).of(TEXT, Language.ENGLISH, DAY))
                    .isEqualTo(Statistics.find(TEXT, Language.ENGLISH, DAY));
            store.scratch("found", ProgramStamp::take).put(
                    Packed.digest("ENGLISH\0" + DAY + "\0" + TEXT), FindingBytes.write(other));
        }
        try (var store = open()) {
            var kept = new KeptFindings(store);
            assertThat(kept.of(TEXT, Language.ENGLISH, DAY)).as("what is kept is believed").isEqualTo(other);
            assertThat(kept.of(TEXT, Language.ENGLISH, DAY.plusYears(1))).as("of another day")
                    .isEqualTo(Statistics.find(TEXT, Language.ENGLISH, DAY.plusYears(1)));
            assertThat(kept.of(TEXT, Language.CHINESE, DAY)).as("in another language")
                    .isEqualTo(Statistics.find(TEXT, Language.CHINESE, DAY));
        }
    }

    @Test
    void findsAnewWhereTheFileWasDeleted() throws IOException {
        try (var store = open()) {
            new KeptFindings(store).of(TEXT, Language.ENGLISH, DAY);
        }
        Files.delete(folder.resolve("data/found.db"));
        try (var store = open()) {
            assertThat(new KeptFindings(store).of(TEXT, Language.ENGLISH, DAY))
                    .isEqualTo(Statistics.find(TEXT, Language.ENGLISH, DAY));
        }
    }

    @Test
    void anotherBuildHasAnotherStamp() throws IOException {
        var program = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(program.resolve("A.class"), "one");
        var first = ProgramStamp.of(program);
        assertThat(ProgramStamp.of(program)).isEqualTo(first);

        Files.writeString(program.resolve("A.class"), "other");
        assertThat(ProgramStamp.of(program)).isNotEqualTo(first);
        assertThat(ProgramStamp.take()).as("this one").isEqualTo(ProgramStamp.take());
    }

    private Store open() {
        return Store.open(folder.resolve("data"), List.of());
    }
}
