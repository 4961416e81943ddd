package org.lectern.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.Span;
import org.lectern.testing.Fx;

class LayersTest {

    @TempDir
    Path folder;

    @Test
    void theStylesheetsSayHowEachLayerLooksAndNoOther() {
        var sheets = Stream.of("highlights.css", "marks.css").map(ArticlePage::read).collect(Collectors.joining());
        var styled = java.util.regex.Pattern.compile("::highlight\\(([a-z0-9-]+)\\)").matcher(sheets).results()
                .map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(styled).containsExactlyInAnyOrderElementsOf(Layers.ALL);
    }

    /// The engine ends the whole program when it meets layers in an order it does not like.
    @Test
    void theEngineOutlivesWordsOnAllLayersInWhateverOrderTheyArePainted() {
        try (var stage = new ReadingStage(folder, 500, 400)) {
            for (var order : List.of(Layers.ALL, Layers.ALL.reversed())) {
                var at = 0;
                for (var layer : order) {
                    var from = 20 + at++ % 7;
                    Fx.run(() -> stage.view.page().paint(layer, List.of(new Span(from, from + 60), new Span(40, 90))));
                    Fx.snapshot(stage.stage.getScene(), folder.resolve("layers.png"));
                }
            }
            assertThat(stage.painted("chosen")).isNotEmpty();
        }
    }
}
