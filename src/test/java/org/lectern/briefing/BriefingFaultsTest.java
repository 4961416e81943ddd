package org.lectern.briefing;

import static org.lectern.briefing.SmallBriefing.assertFaults;
import static org.lectern.briefing.SmallBriefing.changed;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In each case, what to put in place of some words of [SmallBriefing], with a mark where the fault is; then the
/// pointer and the message.
class BriefingFaultsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"format": "lectern-briefing/1", | ▸{         | : expected the field “format”, “lectern-briefing/1”, found none; mend it: until then the briefing is left out
            "lectern-briefing/1" | ▸"lectern-briefing/12" | /format: expected “lectern-briefing/1”, found the newer “lectern-briefing/12”: it needs a version of Lectern that reads lectern-briefing/12; mend it: until then the briefing is left out
            "lectern-briefing/1" | ▸"feed"                | /format: expected “lectern-briefing/1”, found “feed”; mend it: until then the briefing is left out
            "title": "A day", | "title": "A day", ▸"id": 2, | /id: expected each name once in an object, found “id” again; the first one counts, remove the others
            "A day"           | ▸5                        | /title: expected a title, found the number 5; mend it: until then the briefing is left out
            "A day"           | ▸""                       | /title: expected a title, found an empty text; mend it: until then the briefing is left out
            "P",              | ▸null,                    | /publisher: expected the publisher’s name, found null; mend it: until then the briefing is left out
            "day"             | ▸"Day one"                | /id: expected an id of at most 100 lower-case letters, digits and single hyphens, found “Day one”; mend it: until then the briefing is left out
            "2024-05-03"      | ▸"2023-02-29"             | /published: expected a day of the calendar, such as 2022-06-10, found “2023-02-29”; mend it: until then the briefing is left out
            "en"              | ▸"en_GB"                  | /language: expected a BCP 47 language tag, such as en, found “en_GB”; mend it: until then the language is taken to be English
            [{"id": "one"     | [▸7, {"id": "one"         | /items/0: expected an item, which is an object, found the number 7; mend it: until then the briefing is left out
            "items": [        | "items": ▸[], "more": [   | /items: expected one item at least, found an empty list; mend it: until then the briefing is left out
            "items": [        | "items": ▸{}, "more": [   | /items: expected a list of items, found an object; mend it: until then the briefing is left out
            """)
    void tellsWhatIsFaultyInABriefing(String words, String others, String told) {
        assertFaults(folder, changed(words, others), told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "one", "title" | ▸{"title"             | /items/0: expected the field “id”, an id of at most 100 lower-case letters, digits and single hyphens, found none; mend it: until then the item is left out
            {"id": "one"      | {"id": "one", "title": "T", "topics": ["T"], "body": "B."}, {"id": ▸"one" | /items/1/id: expected an id that no other item of the briefing has, found “one” again; mend it: until then the item is left out
            "One",            | ▸[],                      | /items/0/title: expected a title, found an empty list; mend it: until then the item is left out
            "In 2023 came 5 boats." | ▸" "                | /items/0/body: expected the words of the item in CommonMark, found “ ”; mend it: until then the item is left out
            "S."              | ▸false                    | /items/0/summary: expected a summary in a sentence or two, found false; mend it
            ["Ships"]         | ▸"Ships"                  | /items/0/topics: expected a list of topics, found “Ships”; mend it
            ["Ships"]         | ▸[]                       | /items/0/topics: expected one topic at least, found an empty list; mend it
            ["Ships"]         | ["Ships", ▸3]             | /items/0/topics/1: expected a topic of one to 8 names with slashes between them, such as Platforms/WeChat, found the number 3; mend it
            ["Ships"]         | [▸"Ships//Boats"]         | /items/0/topics/0: expected a topic of one to 8 names with slashes between them, such as Platforms/WeChat, found “Ships//Boats”; mend it: until then the topic is left out
            ["Ships"]         | [▸"A/B/C/D/E/F/G/H/I"]    | /items/0/topics/0: expected a topic of one to 8 names with slashes between them, such as Platforms/WeChat, found “A/B/C/D/E/F/G/H/I”; mend it: until then the topic is left out
            "2024"}],         | "2024"}, ▸null],          | /items/0/sources/1: expected a source, which is an object, found null; mend it
            "2024"}],         | "2024"}, ▸{"id": "b", "title": "B", "url": "urn:a:b"}], | /items/0/sources/1: expected the field “publisher”, the publisher’s name, found none; mend it: until then the source is left out
            "2024"}],         | "2024"}, {"id": "b", "title": "B", "url": ▸"/boats", "publisher": "B"}],      | /items/0/sources/1/url: expected an absolute address that begins with https://, http:// or urn:, found “/boats”; mend it: until then the source is left out
            "2024"}],         | "2024"}, {"id": ▸"port", "title": "B", "url": "urn:a:b", "publisher": "B"}],  | /items/0/sources/1/id: expected an id that no other source of the item has, found “port” again; mend it: until then the source is left out
            "2024"}],         | "2024"}, {"id": "b", "title": "B", "url": "urn:a:b", "publisher": "B", "published": ▸"soon"}], | /items/0/sources/1/published: expected a period in the ISO 8601 form, such as 2022, 2022-06, 2022-06-10 or 2021-10/2022-06, found “soon”; mend it: until then the source is left out
            """)
    void tellsWhatIsFaultyInAnItem(String words, String others, String told) {
        assertFaults(folder, changed(words, others), told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "metrics": [        | "metrics": [▸5,         | /items/0/metrics/0: expected a metric, which is an object, found the number 5; mend it
            "metrics": [        | "metrics": ▸{}, "more": [ | /items/0/metrics: expected a list, found an object; mend it
            {"id": "boats", "subject": "Port", | ▸{"id": "boats", | /items/0/metrics/0: expected the field “subject”, the subject, such as China, found none; mend it: until then the metric is left out
            "id": "boats"       | "id": ▸"5 boats"        | /items/0/metrics/0/id: expected an id of at most 100 lower-case letters, digits and single hyphens, found “5 boats”; mend it: until then the metric is left out
            "value": 5, "unit"  | "value": ▸"5", "unit"   | /items/0/metrics/0/value: expected the value as a number without quotation marks, found “5”; mend it: until then the metric is left out
            "value": 5, "unit"  | "value": ▸1e1000, "unit" | /items/0/metrics/0/value: expected a number of at most 1,000 digits, found 1e1000; write a shorter one
            "value": 5, "unit"  | "value": ▸1e99999999999, "unit" | /items/0/metrics/0/value: expected a number of at most 1,000 digits, found 1e99999999999; write a shorter one
            "{boats}/a", "qualifier" | ▸"boats a year", "qualifier" | /items/0/metrics/0/unit: expected a unit: a UCUM code, an ISO 4217 code or a noun in braces, such as %, CNY/a or {users}/d, found “boats a year”; mend it: until then the metric is left out
            "exact", "kind"     | ▸"roughly", "kind"      | /items/0/metrics/0/qualifier: expected one of the words exact, approximately, at-least, at-most, range, found “roughly”; mend it: until then the metric is left out
            "actual"            | ▸"guess"                | /items/0/metrics/0/kind: expected one of the words actual, estimate, forecast, found “guess”; mend it: until then the metric is left out
            "actual", "period": "2023" | "actual", "period": ▸"2023-02/2023-01" | /items/0/metrics/0/period: expected a period in the ISO 8601 form, such as 2022, 2022-06, 2022-06-10 or 2021-10/2022-06, found “2023-02/2023-01”; mend it: until then the metric is left out
            {"id": "boats", "subject" | {"id": "boats", "subject": "Port", "measure": "boats", "value": 5, "unit": "%", "period": "2023", "quote": {"exact": "One"}}, {"id": ▸"boats", "subject" | /items/0/metrics/1/id: expected an id that no other metric of the item has, found “boats” again; mend it: until then the metric is left out
            {"id": "boats", "subject" | {"id": "metric-2", "subject": "Port", "measure": "boats", "value": 5, "unit": "%", "period": "2023", "quote": {"exact": "One"}}, ▸{"subject" | /items/0/metrics/1: expected an id that no other metric of the item has, found “metric-2” again; mend it: until then the metric is left out
            """)
    void tellsWhatIsFaultyInAMetric(String words, String others, String told) {
        assertFaults(folder, changed(words, others), told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "exact", "kind" | "exact", "upper": ▸9, "kind"   | /items/0/metrics/0/upper: expected no upper value, as the qualifier is not “range”, found one; mend it: until then the metric is left out
            "exact", "kind" | "range", "upper": ▸5.0, "kind" | /items/0/metrics/0/upper: expected an upper end above the value 5, found 5.0; mend it: until then the metric is left out
            "exact", "kind" | "range", "upper": ▸"9", "kind" | /items/0/metrics/0/upper: expected the upper end of the range as a number without quotation marks, found “9”; mend it: until then the metric is left out
            """)
    void tellsWhatIsFaultyInARange(String words, String others, String told) {
        assertFaults(folder, changed(words, others), told);
    }

    @Test
    void asksForTheUpperEndOfARange() {
        assertFaults(folder,
                changed("\"exact\", \"kind\"", "\"range\", \"kind\"").replace("{\"id\": \"boats\"",
                        "▸{\"id\": \"boats\""),
                "/items/0/metrics/0: expected the field “upper”, the upper end of the range as a number, found none; mend"
                        + " it: until then the metric is left out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"exact": "5 boats", "prefix": "came ", "suffix": "."} | ▸{"prefix": "came "} | /items/0/metrics/0/quote: expected the field “exact”, the words of the text that state it, found none; mend it: until then the metric is left out
            {"exact": "5 boats", "prefix": "came ", "suffix": "."} | ▸"5 boats" | /items/0/metrics/0/quote: expected the words of the text that state it, found “5 boats”; mend it: until then the metric is left out
            "5 boats"       | ▸"6 boats"         | /items/0/metrics/0/quote/exact: expected words of the item’s title, summary or body, without their markup, found “6 boats”, which is none of them; mend it: until then the metric is left out
            "5 boats"       | ▸"**5** boats"     | /items/0/metrics/0/quote/exact: expected words of the item’s title, summary or body, without their markup, found “**5** boats”, which is none of them; mend it: until then the metric is left out
            "exact": "5 boats", "prefix": "came " | "exact": ▸"5 boats", "prefix": "went " | /items/0/metrics/0/quote/exact: expected the words around “5 boats” in the text as the prefix and the suffix, found others; mend it: until then the metric is left out
            "5 boats", "prefix": "came ", "suffix": "." | ▸"2" | /items/0/metrics/0/quote/exact: expected words that occur once in the text, found “2” more than once; take in a word beside them; mend it: until then the metric is left out
            "came ", "suffix" | ▸"The words before these are many in number", "suffix" | /items/0/metrics/0/quote/prefix: expected at most 32 characters, found 41; mend it: until then the metric is left out
            {"exact": "2023"} | {"exact": ▸"2024"} | /items/0/events/0/quote/exact: expected words of the item’s title, summary or body, without their markup, found “2024”, which is none of them; mend it: until then the event is left out
            """)
    void tellsWhatIsFaultyInAQuote(String words, String others, String told) {
        assertFaults(folder, changed(words, others), told);
    }

    @Test
    void tellsOfWordsThatTwoMetricsQuote() {
        var near = """
                "metrics": [{"id": "near", "subject": "Port", "measure": "all", "value": 5, "unit": "%", "period": "2023",
                             "quote": {"exact": "came 5"}},""";

        assertFaults(folder,
                changed("\"metrics\": [", near).replace("{\"exact\": \"5 boats\"", "▸{\"exact\": \"5 boats\""),
                "/items/0/metrics/1/quote: expected words that no other metric quotes, found those of the metric “near”;"
                        + " mend it: until then the metric is left out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "."}, "source": "port" | "."}, "source": ▸"quay" | /items/0/metrics/0/source: expected the id of a source of the item, found “quay”, which is none of them; mend it: until then the metric is left out
            "unit": "{boats}/a", "source": "port" | "unit": "{boats}/a", "source": ▸"quay" | /items/0/series/0/source: expected the id of a source of the item, found “quay”, which is none of them; mend it: until then the series is left out
            """)
    void tellsOfAnUnknownSource(String words, String others, String told) {
        assertFaults(folder, changed(words, others), told);
    }

    @Test
    void tellsOfFiguresWhoseSourceIsLeftOut() {
        var left = ": expected the id of a source of the item, found “port”, which is left out for its own fault; mend it:"
                + " until then the %s is left out";

        assertFaults(folder, changed("\"https://example.org/\"", "▸\"example\"").replace("\"source\": \"port\"",
                "\"source\": ▸\"port\""),
                "/items/0/sources/0/url: expected an absolute address that begins with https://, http:// or urn:, found"
                        + " “example”; mend it: until then the source is left out",
                "/items/0/metrics/0/source" + left.formatted("metric"),
                "/items/0/series/0/source" + left.formatted("series"),
                "/items/0/events/0/source" + left.formatted("event"));
    }

    @Test
    void asksWhichOfTwoSourcesIsMeant() {
        assertFaults(folder,
                changed("\"2024\"}],",
                        "\"2024\"}, {\"id\": \"b\", \"title\": \"B\", \"url\": \"urn:a:b\", \"publisher\": \"B\"}],")
                        .replace("\"series\": [{", "\"series\": [▸{").replace("/a\", \"source\": \"port\"", "/a\""),
                "/items/0/series/0: expected the field “source”, the id of a source of the item, found none; mend it:"
                        + " until then the series is left out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"period": "2022", "value": 4}, {"period": "2023", "value": 5} | {"period": "2023", "value": 5}, {"period": ▸"2022", "value": 4} | /items/0/series/0/points/1/period: expected points in the order of time, found 2022 after 2023; mend it: until then the series is left out
            "value": 4    | "value": ▸null   | /items/0/series/0/points/0/value: expected the value as a number, found null; mend it: until then the series is left out
            {"period": "2022", "value": 4} | ▸2022 | /items/0/series/0/points/0: expected a point, which is an object, found the number 2022; mend it: until then the series is left out
            "id": "run"   | "id": ▸""        | /items/0/series/0/id: expected an id of at most 100 lower-case letters, digits and single hyphens, found an empty text; mend it: until then the series is left out
            "Boats come"  | ▸""              | /items/0/events/0/label: expected what happened, in a few words, found an empty text; mend it: until then the event is left out
            "id": "year", "period": "2023" | "id": "year", "period": ▸"spring" | /items/0/events/0/period: expected a period in the ISO 8601 form, such as 2022, 2022-06, 2022-06-10 or 2021-10/2022-06, found “spring”; mend it: until then the event is left out
            """)
    void tellsWhatIsFaultyInASeriesOrAnEvent(String words, String others, String told) {
        assertFaults(folder, changed(words, others), told);
    }

    @Test
    void tellsOfASeriesOfOnePoint() {
        assertFaults(folder, changed("[{\"period\": \"2022\", \"value\": 4}, ", "▸["),
                "/items/0/series/0/points: expected two points at least, found one; mend it: until then the series is left"
                        + " out");
    }

    @Test
    void tellsOfPointsThatBeginOnOneDay() {
        assertFaults(folder,
                changed("{\"period\": \"2022\", \"value\": 4}, {\"period\": \"2023\"",
                        "{\"period\": \"2023-01\", \"value\": 4}, {\"period\": ▸\"2023\""),
                "/items/0/series/0/points/1/period: expected points in the order of time, found 2023 after 2023-01; mend"
                        + " it: until then the series is left out");
    }

    @Test
    void tellsEachOfSeveralFaultsInTheOrderOfTheText() {
        assertFaults(folder,
                changed("\"2024-05-03\", \"language\": \"en\"", "▸\"today\", \"language\": ▸5").replace("\"Ships\"",
                        "▸\"\""),
                "/published: expected a day of the calendar, such as 2022-06-10, found “today”; mend it: until then the"
                        + " briefing is left out",
                "/language: expected a BCP 47 language tag, such as en, found the number 5; mend it: until then the"
                        + " language is taken to be English",
                "/items/0/topics/0: expected a topic of one to 8 names with slashes between them, such as"
                        + " Platforms/WeChat, found “”; mend it: until then the topic is left out");
    }
}
