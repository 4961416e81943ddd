package org.lectern.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.briefing.BriefingFiles;
import org.lectern.testing.Fx;

class BundledPagesTest {

    @TempDir
    Path folder;

    @Test
    void everyPageShowsExactlyItsCanonicalTextAndTheDigitsItsMetricsClaim() {
        var briefings = BriefingFiles.load(List.of(Path.of("briefings"))).briefings();
        var page = Fx.call(() -> {
            var made = new ArticlePage(Wall.raised(), folder);
            new Scene(made.view(), 800, 600);
            return made;
        });
        var all = new SoftAssertions();
        var items = 0;
        for (var briefing : briefings) {
            for (var item : briefing.items()) {
                var reading = Reading.of(briefing, item, List.of());
                Fx.run(() -> page.show(PageHtml.of(reading)));
                Fx.await(item.ref().toString(), () -> page.ready().get());
                all.assertThat(Fx.call(page::text)).as(item.ref().toString()).isEqualTo(reading.text().text());
                for (var metric : item.metrics()) {
                    all.assertThat(Fx.call(() -> page.shown(metric.id()))).as("%s %s", item.ref(), metric.id())
                            .isEqualTo(metric.quote().exact());
                }
                items++;
            }
        }

        all.assertAll();
        assertThat(items).isGreaterThan(60);
    }
}
