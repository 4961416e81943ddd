package org.lectern.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.BriefingReader;
import org.lectern.statistics.Finding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Tells the statistics of files: of a briefing those of each item, of Markdown those of its prose, of
/// anything else those of its text.
final class StatisticsFiles {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final StatisticsSettings settings;
    private final boolean json;
    private final PrintWriter out;
    private final PrintWriter err;
    private int faults;

    StatisticsFiles(StatisticsSettings settings, boolean json, PrintWriter out, PrintWriter err) {
        this.settings = settings;
        this.json = json;
        this.out = out;
        this.err = err;
    }

    /// Tells the statistics of all files that can be read.
    ///
    /// @return how many files could not be read, or not as a whole
    int tell(List<Path> files) {
        files.forEach(file -> {
            if (String.valueOf(file.getFileName()).endsWith(".json")) {
                briefing(file);
            } else {
                text(file);
            }
        });
        return faults;
    }

    private void briefing(Path file) {
        var reading = BriefingReader.read(file);
        reading.faults().forEach(fault -> {
            faults++;
            err.println(fault);
        });
        reading.briefing().ifPresent(briefing -> briefing.items().forEach(item -> {
            var text = ArticleText.of(item).text();
            write(file + "#" + item.ref().item(), text,
                    settings.find(text, briefing.language(), briefing.published()));
        }));
    }

    private void text(Path file) {
        try {
            var text = Files.readString(file);
            write(file.toString(), text, settings.find(isMarkdown(file) ? Prose.of(text) : text));
        } catch (CharacterCodingException _) {
            fault(file, "expected a text in UTF-8, found other bytes; convert it");
        } catch (IOException trouble) {
            fault(file, "the file could not be read: " + trouble.getMessage());
        }
    }

    private static boolean isMarkdown(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    private void fault(Path file, String message) {
        faults++;
        err.println("%s: %s".formatted(file, message));
    }

    private void write(String name, String text, List<Finding> findings) {
        if (json) {
            out.println(object(name, text, findings));
            return;
        }
        var lines = new StatisticsLines(name, text);
        findings.forEach(finding -> out.println(lines.line(finding)));
    }

    private static ObjectNode object(String name, String text, List<Finding> findings) {
        var object = MAPPER.createObjectNode().put("file", name);
        var array = object.putArray("statistics");
        findings.forEach(finding -> {
            var each = array.addObject();
            StatisticsJson.put(each, finding);
            each.put("surface", text.substring(finding.span().start(), finding.span().end()));
            each.put("status", finding.status().name().toLowerCase(Locale.ROOT));
            each.put("subject", finding.subject()).put("measure", finding.measure()).put("sure", finding.sure());
        });
        return object;
    }
}
