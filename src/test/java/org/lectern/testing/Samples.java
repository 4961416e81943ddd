package org.lectern.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;

/// Briefings and items to try things on.
public final class Samples {

    public static final ItemRef FERRIES = new ItemRef("harbour-week", "ferry-riders");
    public static final ItemRef QUAY = new ItemRef("harbour-week", "quiet-quay");

    private Samples() {}

    /// An article with a title, a summary and a body.
    public static ArticleText article(String body) {
        return ArticleText.of(new Item(FERRIES, "Ferries fill up", List.of(), "More people cross the bay.", body,
                List.of(), List.of(), List.of(), List.of()));
    }

    /// Where some words stand first in an article.
    public static Span span(ArticleText article, String words) {
        var start = article.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    /// Writes the briefing of a harbour town: two items on ferries and quays, with figures.
    public static Path harbour(Path folder) {
        return write(folder.resolve("harbour-week.json"),
                """
                        {"format": "lectern-briefing/1", "id": "harbour-week", "title": "Harbour week",
                         "publisher": "Quay Review", "published": "2024-05-03", "language": "en",
                         "items": [
                          {"id": "ferry-riders", "title": "Ferries fill up", "topics": ["Transport/Ferries/Riders", "Towns"],
                           "summary": "More people cross the bay.",
                           "body": "About 4.5 million people crossed in 2023. Some 60 % of them went before noon.\\n\\n## What comes\\n\\nThe night line opened in March 2024. See [the count](https://example.org/count).",
                           "sources": [{"id": "port", "title": "Yearly count", "url": "https://example.org/count",
                                        "publisher": "Port of Nord", "published": "2024-02"}],
                           "metrics": [
                            {"id": "riders", "subject": "Bay ferries", "measure": "riders", "value": 4500000,
                             "unit": "{riders}/a", "qualifier": "approximately", "period": "2023",
                             "quote": {"exact": "4.5 million", "prefix": "About ", "suffix": " people"}},
                            {"id": "morning", "subject": "Bay ferries", "measure": "share before noon", "value": 60,
                             "unit": "%", "qualifier": "approximately", "period": "2023", "quote": {"exact": "60 %"}}],
                           "series": [{"id": "years", "subject": "Bay ferries", "measure": "riders", "unit": "{riders}/a",
                             "points": [{"period": "2021", "value": 3100000}, {"period": "2022", "value": 3900000}]}],
                           "events": [{"id": "night", "period": "2024-03", "label": "Night line opens",
                             "quote": {"exact": "March 2024"}}]},
                          {"id": "quiet-quay", "title": "A quay falls silent", "topics": ["Towns/Nord"],
                           "summary": "The old quay has no trade left.",
                           "body": "Only 3 boats came in 2023; the ferries took 4.9 million people, says the town.",
                           "sources": [{"id": "town", "title": "Town paper", "url": "https://example.org/town",
                                        "publisher": "Town of Nord"}],
                           "metrics": [
                            {"id": "boats", "subject": "Old quay", "measure": "boats", "value": 3, "unit": "{boats}/a",
                             "period": "2023", "quote": {"exact": "3 boats"}},
                            {"id": "riders", "subject": "Bay ferries", "measure": "riders", "value": 4900000,
                             "unit": "{riders}/a", "period": "2023", "quote": {"exact": "4.9 million"}}]}]}
                        """);
    }

    /// Writes the first or the second edition of the outlook of a port, always to the same file.
    public static Path outlook(Path folder, int edition) {
        var name = "port-outlook-" + edition + ".json";
        try (var stream = Samples.class.getResourceAsStream(name)) {
            return write(folder.resolve("port-outlook.json"),
                    new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path write(Path file, String words) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
