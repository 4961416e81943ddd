package org.lectern.statistics.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.statistics.text.Language;

/// The dates of business prose, one sentence a row.
class BusinessDatesTest {

    private static final LocalDate REF = LocalDate.of(2022, 11, 10);

    static Stream<List<String>> rows() throws IOException {
        try (var in = Objects.requireNonNull(BusinessDatesTest.class.getResourceAsStream("business.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsEachDateOfTheSentence(List<String> row) {
        var text = row.getFirst();

        var found = Dates.find(text, Language.ENGLISH, REF).stream().map(mention -> words(text, mention)).toList();

        assertThat(found).as(text).isEqualTo(row.subList(1, row.size()));
    }

    static String words(String text, DateMention mention) {
        var parts = Arrays.asList(text.substring(mention.span().start(), mention.span().end()), mention.value(),
                mention.kind().name(), mention.period().map(Object::toString).orElse("-"));
        return String.join(" | ", parts);
    }
}
