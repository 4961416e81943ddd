package org.lectern.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static String around(String line, String words) {
        var start = line.indexOf(words);
        var sentence = Sentences.around(line, new Span(start, start + words.length()));
        return line.substring(sentence.start(), sentence.end());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shops sold US$22.6 billion. Others less. | US$22.6  | Shops sold US$22.6 billion.
            Shops sold US$22.6 billion. Others less. | billion  | Shops sold US$22.6 billion.
            Shops sold US$22.6 billion. Others less. | less     | Others less.
            First. The port is No. 5 of all. Last.   | port     | The port is No. 5 of all.
            First. The port is No. 5 of all. Last.   | 5        | The port is No. 5 of all.
            Some, e.g. Alipay, grew. Others fell.    | Some     | Some, e.g. Alipay, grew.
            Some, e.g. Alipay, grew. Others fell.    | Alipay   | Some, e.g. Alipay, grew.
            One. It rose 3.5 % in a year. Two.       | %        | It rose 3.5 % in a year.
            One. It rose by approx. 3 % then. Two.   | rose     | It rose by approx. 3 % then.
            The U.S. Census counts. So do we.        | counts   | The U.S. Census counts.
            WeChat vs. Alipay, says Dr. J. Li. Yes.  | Alipay   | WeChat vs. Alipay, says Dr. J. Li.
            Is it so? Yes! “Quite so.” And on.       | so?      | Is it so?
            Is it so? Yes! “Quite so.” And on.       | Quite    | “Quite so.”
            共有5万家。第二句。                        | 5        | 共有5万家。
            They sold boats… and ships. More.        | ships    | They sold boats… and ships.
            """)
    void findsTheSentenceAroundWords(String line, String words, String sentence) {
        assertThat(around(line, words)).isEqualTo(sentence);
    }

    @Test
    void takesAllSentencesThatWordsReachOver() {
        assertThat(around("One. Two. Three. Four.", "o. Th")).isEqualTo("Two. Three.");
    }

    @Test
    void takesAnEmptyPartAtTheEndToTheLastSentence() {
        assertThat(Sentences.around("One. Two.", new Span(9, 9))).isEqualTo(new Span(5, 9));
        assertThat(Sentences.around("", new Span(0, 0))).isEqualTo(new Span(0, 0));
    }
}
