package org.lectern.briefing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.lectern.briefing.SmallBriefing.assertFaults;
import static org.lectern.briefing.SmallBriefing.changed;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFaultsTest {

    @TempDir
    Path folder;

    private static void assertTold(Path root, String... told) {
        assertThat(BriefingFiles.load(List.of(root)).faults()).extracting(Fault::toString).containsExactly(told);
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        var file = Files.write(folder.resolve("latin.json"), "{\n \"title\": \"Caf\u00E9\"}".getBytes(ISO_8859_1));

        assertTold(file,
                file + ":2:15: : expected text in UTF-8, found the byte 0xE9, which cannot stand here; save the"
                        + " file as UTF-8");
    }

    @Test
    void refusesACharacterThatIsCutOff() throws IOException {
        var bytes = "{\"title\": \"港".getBytes(UTF_8);
        var file = Files.write(folder.resolve("cut.json"), Arrays.copyOf(bytes, bytes.length - 1));

        assertTold(file,
                file + ":1:12: : expected text in UTF-8, found the byte 0xE6, which cannot stand here; save the"
                        + " file as UTF-8");
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(SmallBriefing.faults(folder.resolve("bom.json"), "\uFEFF" + SmallBriefing.TEXT)).isEmpty();
        assertThat(SmallBriefing.faults(folder.resolve("bom.json"), "\uFEFF{"))
                .extracting(Fault::line, Fault::column)
                .containsExactly(tuple(1, 2));
    }

    @Test
    void refusesWhatFollowsTheBriefing() {
        assertFaults(folder, SmallBriefing.TEXT + " \n▸;",
                ": expected the end of the file after the briefing, found ;; remove what follows the last }");
    }

    @Test
    void refusesWhatIsNoBriefing() {
        assertFaults(folder, " ▸[1]",
                ": expected a briefing, which is a JSON object, found a list; see the format");
    }

    @Test
    void refusesDeepNesting() {
        assertFaults(folder, "{\"a\": " + "[".repeat(199) + "▸[" + "]".repeat(200) + "}",
                "/a" + "/0".repeat(199) + ": expected at most 200 objects and lists within one another, found more;"
                        + " a briefing needs seven");
        assertFaults(folder, "{\"a\": " + "[".repeat(199) + "▸" + "[".repeat(1_000_000),
                "/a" + "/0".repeat(199) + ": expected at most 200 objects and lists within one another, found more;"
                        + " a briefing needs seven");
    }

    @Test
    void refusesCountlessValues() {
        assertFaults(folder, "[" + "0,".repeat(1_999_999) + "▸0]",
                ": expected a briefing of at most 2,000,000 names, values and brackets, found more; split it into several"
                        + " briefings");
    }

    @Test
    void refusesALargeFileUnread() throws IOException {
        var file = folder.resolve("large.json");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }

        assertTold(file, file + ":0:0: : expected a briefing of at most 16 MB (16,777,216 bytes), found a file of"
                + " 209,715,200 bytes; split it into several briefings");
    }

    @Test
    void refusesALongText() {
        assertFaults(folder, changed("\"A day\"", "▸\"" + "a".repeat(4_000_001) + "\""),
                "/title: expected a text of at most 4,000,000 characters, found one of 4,000,001; shorten it");
    }

    @Test
    void refusesALongBody() {
        assertFaults(folder, changed("\"In 2023 came 5 boats.\"", "▸\"" + "a".repeat(200_001) + "\""),
                "/items/0/body: expected a body of at most 200,000 characters, found one of 200,001; mend it: until then"
                        + " the item is left out");
    }

    @Test
    void tellsOfTooManyFigures() {
        var words = IntStream.rangeClosed(1, 501).mapToObj(number -> "n" + number + ".")
                .collect(Collectors.joining(" "));
        var metrics = IntStream.rangeClosed(1, 501).mapToObj("""
                {"subject": "S", "measure": "M", "value": 1, "unit": "%%", "period": "2023",
                 "quote": {"exact": "n%d."}}"""::formatted).collect(Collectors.joining(",\n"));
        var text = """
                {"format": "lectern-briefing/1", "id": "many", "title": "T", "publisher": "P",
                 "published": "2024-05-03", "items": [{"id": "one", "title": "One", "topics": ["T"],
                  "body": "%s", "sources": [{"id": "s", "title": "S", "url": "urn:a:b", "publisher": "S"}],
                  "metrics": [%s]}]}
                """.formatted(words, metrics);

        assertFaults(folder, text.replace("\"n501.\"", "▸\"n501.\""),
                "/items/0/metrics/500/quote/exact: expected at most 500 metrics and events in an item, found more; mend"
                        + " it: until then the metric is left out");
    }

    @Test
    void tellsAThousandFaultsAtMost() {
        var faults = SmallBriefing.faults(folder.resolve("many.json"), changed("[\"Ships\"]", "["
                + "1,\n".repeat(1233) + "1]"));

        assertThat(faults).hasSize(1001);
        assertThat(faults.getLast())
                .hasToString(folder.resolve("many.json") + ":1003:1: /items/0/topics/1000: 234 further"
                        + " faults from here on are not listed; mend those above first");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        var file = Files.createFile(folder.resolve("empty.json"));

        assertTold(file, file + ":0:0: : expected a briefing, found an empty file; write the briefing into it or remove"
                + " it");
    }

    @Test
    void refusesABlankFile() throws IOException {
        var file = Files.writeString(folder.resolve("blank.json"), " \r\n\t");

        assertTold(file, file + ":0:0: : expected a briefing, found nothing but white space; write the briefing into it"
                + " or remove it");
    }

    @Test
    void refusesAFolderAsAFile() {
        assertThat(BriefingReader.read(folder).faults()).extracting(Fault::toString).containsExactly(
                folder + ":0:0: : expected a file, found a folder; name a briefing file");
    }

    @Test
    void refusesADeviceUnopened() {
        var device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));

        assertTold(device,
                device + ":0:0: : expected a file, found a pipe, a socket or a device; name a briefing file");
    }

    @Test
    void tellsOfAnUnreadableFile() throws IOException {
        var file = Files.createFile(folder.resolve("locked.json"));
        assumeTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "this user reads what nobody may");

        assertTold(folder,
                file + ":0:0: : expected a file that may be read, found that permission is denied; change its"
                        + " permissions");
    }

    @Test
    void saysThatPermissionIsDenied() {
        assertThat(FileText.told(new AccessDeniedException("locked.json"))).isEqualTo(
                "expected a file that may be read, found that permission is denied; change its permissions");
    }

    @Test
    void tellsOfAnEmptyFolder() {
        assertTold(folder, folder + ":0:0: : expected a folder with briefings, found no *.json file in it; put briefing"
                + " files there or name another folder");
    }

    @Test
    void tellsOfALinkToItself() throws IOException {
        var link = folder.resolve("loop.json");
        Files.createSymbolicLink(link, link);

        assertTold(folder, link + ":0:0: : expected a file, found a symbolic link that leads back to itself; remove the"
                + " link");
    }

    @Test
    void tellsOfALinkBackToAFolderAround() throws IOException {
        var inner = Files.createDirectory(folder.resolve("inner"));
        var link = Files.createSymbolicLink(inner.resolve("back"), folder);

        assertTold(folder,
                link + ":0:0: : expected a folder below those around it, found a symbolic link back to one of"
                        + " them; remove the link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.json", "c/a.json"})
    void leavesOutTheLaterOfTwoBriefingsWithOneId(String later) throws IOException {
        var first = Files.writeString(folder.resolve("a.json"), SmallBriefing.TEXT);
        var second = folder.resolve(later);
        Files.createDirectories(second.getParent());
        Files.writeString(second, SmallBriefing.TEXT.replace("A day", "The same day"));

        var loaded = BriefingFiles.load(List.of(folder));

        assertThat(loaded.briefings()).extracting(Briefing::title).containsExactly("A day");
        assertThat(loaded.faults()).extracting(Fault::toString)
                .containsExactly(second + ":1:40: /id: expected an id that"
                        + " no other briefing has, found “day”, which " + first
                        + " has too; mend it: until then the briefing is"
                        + " left out");
    }
}
