package org.lectern.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers each row of a stream with the predictions for its text, in the order of the rows, as they come.
final class StatisticsRows {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final StatisticsSettings settings;
    private final PrintWriter out;
    private final PrintWriter err;

    StatisticsRows(StatisticsSettings settings, PrintWriter out, PrintWriter err) {
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    /// Answers the rows until they end.
    ///
    /// @return how many rows could not be read; each is told of with its line, and the others are answered
    int answer(BufferedReader reader) throws IOException {
        var faults = 0;
        var number = 1;
        for (var line = reader.readLine(); line != null; line = reader.readLine(), number++) {
            if (line.isBlank()) {
                continue;
            }
            try {
                out.println(answer(MAPPER.readTree(line)));
            } catch (JacksonException trouble) {
                faults++;
                fault(number, "expected a JSON object, found something else: " + trouble.getOriginalMessage());
            } catch (IllegalArgumentException trouble) {
                faults++;
                fault(number, String.valueOf(trouble.getMessage()));
            }
        }
        return faults;
    }

    private String answer(JsonNode row) {
        var id = row.path("id");
        var text = row.path("text");
        if (!row.isObject() || id.isMissingNode() || !text.isString()) {
            throw new IllegalArgumentException(
                    "expected an object with the fields id and text, such as {\"id\": \"1\", \"text\": \"5 % more\"}");
        }
        var answer = MAPPER.createObjectNode();
        answer.set("id", id);
        var predictions = answer.putArray("predictions");
        var reading = settings.read(text.stringValue(), row.path("lang").asString(""), reference(row.path("ref")));
        reading.findings()
                .forEach(finding -> StatisticsJson.put(predictions.addObject(), finding, reading.length(finding)));
        reading.dates().forEach(date -> StatisticsJson.put(predictions.addObject(), date));
        return answer.toString();
    }

    /// The day of a row's `ref`, which may have a time behind it.
    private LocalDate reference(JsonNode ref) {
        var written = ref.asString("");
        if (written.isEmpty()) {
            return settings.reference();
        }
        try {
            return LocalDate.parse(written.substring(0, Math.min(10, written.length())));
        } catch (DateTimeException trouble) {
            throw new IllegalArgumentException(
                    "expected the field ref to be a day such as 2022-06-10, found %s".formatted(written), trouble);
        }
    }

    private void fault(int line, String message) {
        err.println("line %d: %s; the row is left out".formatted(line, message.replaceAll("\\R", " ")));
    }
}
