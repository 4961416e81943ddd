package org.lectern.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// What became of words, in the notation `[-went-]` and `{+came+}`.
class WordDiffTest {

    @Test
    void aRevisedFigureIsOneWordForAnother() {
        assertThat(diff("Sales rose 12 % in 2023.", "Sales rose 15 % in 2023."))
                .isEqualTo("Sales rose [-12 -]{+15 +}% in 2023.");
    }

    @Test
    void wordsComeAndGo() {
        assertThat(diff("The very old report says so", "The report says so today"))
                .isEqualTo("The [-very old -]report says so {+today+}");
        assertThat(diff("", "all new")).isEqualTo("{+all new+}");
        assertThat(diff("all gone", "")).isEqualTo("[-all gone-]");
    }

    @Test
    void chineseIsComparedByCharacter() {
        assertThat(diff("用户增长百分之十二", "用户增长百分之十五")).isEqualTo("用户增长百分之十[-二-]{+五+}");
    }

    @Test
    void typographyIsNoChange() {
        assertThat(WordDiff.of("a \"quoted\" word - and so on", "a “quoted” word – and\nso on").isSame()).isTrue();
        assertThat(WordDiff.of("", "").isSame()).isTrue();
    }

    @Property
    void whatStayedAndCameIsTheNewText(@ForAll @StringLength(max = 60) @CharRange(from = ' ', to = 'z') String then,
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') String now) {
        var diff = WordDiff.of(then + now, now);

        assertThat(diff.runs().stream().filter(run -> run.kind() != WordDiff.Kind.REMOVED).map(WordDiff.Run::words)
                .collect(Collectors.joining())).isEqualTo(now);
    }

    private static String diff(String then, String now) {
        return WordDiff.of(then, now).runs().stream().map(run -> switch (run.kind()) {
            case KEPT -> run.words();
            case REMOVED -> "[-" + run.words() + "-]";
            case ADDED -> "{+" + run.words() + "+}";
        }).collect(Collectors.joining());
    }
}
