package org.lectern.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lectern.anchoring.Outcome.Way;
import org.lectern.anchoring.Report.Measured;

/// Thousands of edits with known answers: no note comes to stand on wrong words, and the document says what was measured.
///
/// With `-Danchoring.write=true` the table of the document is written anew before it is checked.
class MutationSuiteTest {

    private static final Path DOCUMENT = Path.of("docs", "ANCHORING.md");
    private static final String BEGIN = "<!-- measured -->\n";
    private static final String END = "<!-- end of measured -->\n";

    private static List<Edit> edits = List.of();
    private static Report report = new Report(List.of());

    @BeforeAll
    static void measure() throws IOException {
        edits = Suite.edits();
        report = Report.of(edits);
    }

    @Test
    void thereAreManyEditsOfEveryKind() {
        assertThat(edits).hasSizeGreaterThan(2_500);
        for (var mutation : Mutation.values()) {
            assertThat(edits).as(mutation.words()).filteredOn(edit -> edit.mutation() == mutation)
                    .hasSizeGreaterThanOrEqualTo(60);
        }
        assertThat(edits).filteredOn(edit -> edit.truth().isEmpty()).as("of words that are gone")
                .hasSizeGreaterThan(500);
    }

    @Test
    void noNoteStandsOnWrongWords() {
        assertThat(with(Way.WITH_OLD_TEXT, Outcome.WRONG, Outcome.ALIKE)).isEmpty();
    }

    @Test
    void noQuoteAloneStandsOnWordsThatDoNotReadAlike() {
        assertThat(with(Way.QUOTE_ALONE, Outcome.WRONG)).isEmpty();
    }

    @Test
    void nineOfTenNotesKeepTheirWords() {
        assertThat(with(Way.WITH_OLD_TEXT, Outcome.RIGHT)).hasSizeGreaterThan(edits.size() * 9 / 10);
    }

    @Test
    void theSameEditsAreMadeEachTime() throws IOException {
        assertThat(Suite.edits()).isEqualTo(edits);
    }

    @Test
    void theDocumentSaysWhatWasMeasured() throws IOException {
        var text = Files.readString(DOCUMENT);
        var written = text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + report.table()
                + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("anchoring.write")) {
            Files.writeString(DOCUMENT, written);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(written);
    }

    private static List<Measured> with(Way way, Outcome... outcomes) {
        return report.all().stream().filter(each -> List.of(outcomes).contains(each.by(way))).toList();
    }
}
