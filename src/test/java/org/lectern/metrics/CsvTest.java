package org.lectern.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Source;
import org.lectern.briefing.Unit;

class CsvTest {

    private static final String HEADER = "\ufeffsubject,measure,value,upper,unit,qualifier,kind,period,quote,item,source,"
            + "publisher,address,date,shown value,shown unit,rate,origin,item id,figure id,exact,prefix,suffix,standing\r\n";

    @Test
    void writesEachFigureWithItsWholeSentence() {
        var item = item("Ferries", "They say “many”. Some 14 to 16, perhaps \"more\", came. So it was.", "14 to 16");

        assertThat(Csv.of(List.of(item))).isEqualTo(HEADER + "Ferries,boats,-14,16.50,{boats},at-least,forecast,2023,"
                + "\"Some 14 to 16, perhaps \"\"more\"\", came.\",A title,\"Count, yearly\",Port,https://example.org/a,"
                + "2024-02,,,,words,b/i,m,14 to 16,,,\r\n");
    }

    @Test
    void leavesTheSentenceEmptyForPointsOfASeries() {
        var item = new Facts("one").series("Bay", "riders", "{riders}", 2020, 1).item();

        assertThat(Csv.of(List.of(item))).isEqualTo(HEADER + "Bay,riders,1.0,,{riders},exact,actual,2020,,Item one,"
                + "Count of one,Office one,https://example.org/one,,,,,data,facts/one,s0@2020,,,,\r\n");
    }

    @Test
    void writesARowForEachStatementOfAChart() {
        var item = new Facts("one").series("Bay", "riders", "{riders}", 2020, 1, 2).item();
        var other = new Facts("two").metric("Bay", "riders", 2, "{riders}", "2021").item();
        var chart = MetricsTest.charts(item, other).getFirst();

        assertThat(Csv.of(chart).lines().map(line -> line.replaceAll(".*(Item \\w+).*", "$1"))).containsExactly(
                HEADER.strip(), "Item one", "Item two", "Item one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void disarmsFormulasInWords(String words) {
        var item = item(words, "Some 14 to 16 came.", "14 to 16");

        assertThat(Csv.of(List.of(item)).lines().skip(1).findFirst().orElseThrow()).startsWith("'" + words + ",");
    }

    @Test
    void disarmsFormulasThatNeedQuotes() {
        var item = item("=HYPERLINK(\"x\",\"y\")", "Some 14 to 16 came.", "14 to 16");

        assertThat(Csv.of(List.of(item)).lines().skip(1).findFirst().orElseThrow())
                .startsWith("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",");
    }

    private static Item item(String subject, String body, String quote) {
        return new Item(new ItemRef("b", "i"), "A title", List.of(), "", body, List.of(new Source("s", "Count, yearly",
                URI.create("https://example.org/a"), "Port", Optional.of(Period.parse("2024-02")))),
                List.of(new Metric("m", subject, "boats", new BigDecimal("-14"), Optional.of(new BigDecimal("16.50")),
                        new Unit("{boats}"), Qualifier.AT_LEAST, MetricKind.FORECAST, Period.parse("2023"),
                        new Quote(quote, "", ""), "s")),
                List.of(), List.of());
    }
}
