package org.lectern.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSyntaxTest {

    private static final String VALUE = "a value: an object, a list, a text, a number, true, false or null";

    @TempDir
    Path folder;

    /// In the texts, ⏎ stands for a line break and ⇥ for a tab; in the messages, VALUE for the kinds of values.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            briefing                   | 1:1: : expected VALUE, found “briefing”; mend it
            {                          | 1:2: : expected a name in quotation marks or }, found the end of the file; add what is missing from here on
            {name: 1}                  | 1:2: : expected a name in quotation marks or }, found “name”; mend it
            {'name': 1}                | 1:2: : expected a name in quotation marks or }, found '; write " around names and texts
            {“name”: 1}                | 1:2: : expected a name in quotation marks or }, found “; write " around names and texts
            {"a" 1}                    | 1:6: : expected a colon after the name, found 1; mend it
            {"a"}                      | 1:5: : expected a colon after the name, found }; mend it
            {"a":}                     | 1:6: : expected VALUE, found }; mend it
            {"a": 1⏎ "b": 2}           | 2:2: : expected a comma or }, found "; set a comma before it
            {"a": {"b": 1 "c": 2}}     | 1:15: /a: expected a comma or }, found "; set a comma before it
            {"a": 1,⏎}                 | 2:1: : expected a name in quotation marks, found }; remove the comma before it
            {"a": [1, 2,]}             | 1:13: /a: expected VALUE, found ]; remove the comma before it
            {"a": [1 2]}               | 1:10: /a: expected a comma or ], found 2; set a comma before it
            {"a": [,]}                 | 1:8: /a: expected VALUE, or ], found ,; mend it
            {"a": [1}                  | 1:9: /a: expected a comma or ], found }; mend it
            {"a": 1]                   | 1:8: : expected a comma or }, found ]; mend it
            {"a": [{"b": 1             | 1:15: /a/0: expected a comma or }, found the end of the file; add what is missing from here on
            {"a": 1, // one⏎ "b": 2}   | 1:10: : expected a name in quotation marks, found /; JSON has no comments, remove it
            {"a": 'b'}                 | 1:7: : expected VALUE, found '; write " around names and texts
            {"a": True}                | 1:7: : expected VALUE, found “True”; mend it
            {"a": NaN}                 | 1:7: : expected VALUE, found “NaN”; mend it
            {"a": nul}                 | 1:7: : expected VALUE, found “nul”; mend it
            {"a": +1}                  | 1:7: : expected VALUE, found +; mend it
            {"a": .5}                  | 1:7: : expected VALUE, found .; mend it
            {"a": 007}                 | 1:7: : expected a number without zeros before it, found 0; remove them
            {"a": 5.}                  | 1:9: : expected a digit after the decimal point, found }; mend the number
            {"a": 5e}                  | 1:9: : expected a digit in the exponent, found }; mend the number
            {"a": -x}                  | 1:8: : expected a digit after the minus, found x; mend the number
            {"a": 1 000}               | 1:9: : expected a comma or }, found 0; set a comma before it
            {"a": 5 %}                 | 1:9: : expected a comma or }, found %; mend it
            {"a": "b⏎c"}               | 1:9: /a: expected a quotation mark at the end of the text, found a line break; write \\n for a line break in a text
            {"a": "b⇥c"}               | 1:9: /a: expected no control character in a text, found U+0009; write \\u0009 for it
            {"a": "b                   | 1:9: /a: expected a quotation mark at the end of the text, found the end of the file; add what is missing from here on
            {"a": "\\                  | 1:9: /a: expected a quotation mark at the end of the text, found the end of the file; add what is missing from here on
            {"a": "C:\\dir"}           | 1:11: /a: expected one of " \\ / b f n r t u after a backslash, found d; write \\\\ for a backslash
            {"a": "\\u12x4"}           | 1:12: /a: expected four hexadecimal digits after \\u, found x; mend it, or write \\\\ for a backslash
            {"a": "\\u12               | 1:12: /a: expected four hexadecimal digits after \\u, found the end of the file; mend it, or write \\\\ for a backslash
            {"🙂": "🙂" 🙂}            | 1:11: : expected a comma or }, found 🙂; mend it
            {"a": 1} }                 | 1:10: : expected the end of the file after the briefing, found }; remove what follows the last }
            {"a": 1}⏎{"a": 2}          | 2:1: : expected the end of the file after the briefing, found {; remove what follows the last }
            """)
    void tellsWhereATextStopsBeingJson(String text, String told) throws IOException {
        var file = Files.writeString(folder.resolve("briefing.json"), text.replace('⏎', '\n').replace('⇥', '\t'));

        var reading = BriefingReader.read(file);

        assertThat(reading.briefing()).isEmpty();
        assertThat(reading.faults()).singleElement().asString()
                .isEqualTo(file + ":" + told.replace("VALUE", VALUE));
    }
}
