package org.lectern.statistics.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void digitsAndLettersAreApart() {
        assertThat(words("EUR2.4bn, 3’s 5％ 万人")).containsExactly("EUR", "2", ".", "4", "bn", ",", "3", "’", "s", "5",
                "％",
                "万", "人");
    }

    @Test
    void signsAreReadInTheirPlainForm() {
        var tokens = Tokens.of("５％ ’ “", Language.ENGLISH);

        assertThat(List.of(tokens.lower(0), tokens.lower(1), tokens.lower(2), tokens.lower(3))).containsExactly("5",
                "%",
                "'", "\"");
    }

    @Test
    void aSentenceEndsAtItsStopAndNotAtAnAbbreviation() {
        assertThat(
                sentences("Sales in the U.S. rose 2.4 percent. Mr. Li of Acme Inc. said so! No. 3 fell.\nTitle\nBody"))
                .containsExactly("Sales in the U.S. rose 2.4 percent.", "Mr. Li of Acme Inc. said so!", "No. 3 fell.",
                        "Title", "Body");
    }

    @Test
    void aLineBrokenByAMarginGoesOn() {
        assertThat(sentences("The number of users in the whole of the country fell to\n45 million.\nshort\n45"))
                .containsExactly("The number of users in the whole of the country fell to\n45 million.", "short", "45");
    }

    @Test
    void chineseSentencesNeedNoSpace() {
        assertThat(sentences("增长3%。下降5%。")).containsExactly("增长3%。", "下降5%。");
    }

    @Property
    void everyCharacterIsInATokenOrIsSpace(@ForAll String text) {
        var tokens = Tokens.of(text, Language.ENGLISH);
        var end = 0;
        for (var i = 0; i < tokens.size(); i++) {
            assertThat(text.substring(end, tokens.start(i)).chars().allMatch(c -> Tokenizer.isSpace((char) c)))
                    .isTrue();
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
            assertThat(tokens.at(tokens.start(i))).isEqualTo(i);
            end = tokens.end(i);
        }
        assertThat(text.substring(end).chars().allMatch(c -> Tokenizer.isSpace((char) c))).isTrue();
    }

    private static List<String> words(String text) {
        var tokens = Tokens.of(text, Language.ENGLISH);
        var words = new ArrayList<String>();
        for (var i = 0; i < tokens.size(); i++) {
            words.add(tokens.written(i));
        }
        return words;
    }

    private static List<String> sentences(String text) {
        var tokens = Tokens.of(text, Language.ENGLISH);
        var sentences = new ArrayList<String>();
        for (var i = 0; i < tokens.sentences(); i++) {
            sentences.add(tokens.words(tokens.sentenceStart(i), tokens.sentenceEnd(i)));
        }
        return sentences;
    }
}
