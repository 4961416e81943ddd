package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void leavesMarksOfEmphasisAndAddressesBlank() {
        var markdown = "**Sales** rose *5*% to [€3bn](https://example.com/2024/9 \"99 more\").";

        assertThat(Prose.of(markdown)).hasSize(markdown.length());
        assertThat(lines(markdown)).containsExactly("Sales rose 5 % to €3bn .");
    }

    @Test
    void joinsTheLinesOfAParagraphAndPartsBlocks() {
        assertThat(lines(
                "# Third quarter\nSales rose\nagain.\n\n- 5 shops\n- 6 ships\n\n1. first\n2. next\n\n> so\n> it was"))
                .containsExactly("Third quarter", "Sales rose again.", "5 shops", "6 ships", "first", "next",
                        "so it was");
    }

    @Test
    void partsTheCellsOfATable() {
        assertThat(lines("| Segment | Q3 |\n|---|--:|\n| Cloud | 1,350 |\n|Ads|2,850|\n"))
                .containsExactly("Segment", "Q3", "Cloud", "1,350", "Ads", "2,850");
    }

    @Test
    void leavesOutCodeMarkupAndNotes() {
        assertThat(lines("Wait `3000` ms.\n\n```\n5 users\n```\n\n    6 users\n\n<div>7 users</div>\n\n"
                + "So it said[^1] in m<sup>2</sup> and m<sub>3</sub>, 4 <b>times</b>.\n\n[^1]: Page 12."))
                .containsExactly("Wait ms.", "So it said in m and m , 4 times .", ": Page 12.");
    }

    @Test
    void readsEntitiesAndEscapedSigns() {
        assertThat(lines("Up 5&nbsp;% &amp; 6\\% at 7 &euro;"))
                .containsExactly("Up 5 % & 6 % at 7 €");
    }

    /// Every letter that stays stands where it stood.
    @Property(tries = 2000)
    void keepsEveryPlace(@ForAll("markdown") String markdown) {
        var prose = Prose.of(markdown);

        assertThat(prose).hasSameSizeAs(markdown);
        for (var at = 0; at < prose.length(); at++) {
            assertThat(prose.charAt(at)).isIn(markdown.charAt(at), ' ', '\n', '\u00a0', '&', '€');
        }
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries
                .of("**", "*", "`", "[", "](", ")", "\n", "\n\n", "- ", "1. ", "# ", "> ", "|", "|--|\n", "<sup>",
                        "</sup>", "&nbsp;", "&euro;", "\\", "%", "[^1]", "a", "5", " ", "```\n", "日", "😀")
                .list().ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static List<String> lines(String markdown) {
        return Prose.of(markdown).lines().map(line -> line.replaceAll("[ \u00a0]+", " ").strip())
                .filter(line -> !line.isEmpty()).toList();
    }
}
