package org.lectern.ui.reading;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.ItemRef;
import org.lectern.ui.session.Reveal;

/// Where the reader lands on a page: at the place that is asked for, else where he was when he left it.
final class Landing {

    private static final Duration FLASH = Duration.millis(1600);

    private final ReadingModel model;
    private final ArticlePage page;
    private final Painter painter;
    private final PauseTransition flash = new PauseTransition(FLASH);
    private final Map<ItemRef, Double> scrolls = new HashMap<>();
    private @Nullable ItemRef shown;
    private double wantedScroll;
    private long revealed;

    Landing(ReadingModel model, ArticlePage page, Painter painter) {
        this.model = model;
        this.page = page;
        this.painter = painter;
        flash.setOnFinished(_ -> painter.flash(null));
        model.session().reveal().subscribe(reveal -> {
            if (page.ready().get()) {
                reveal(reveal);
            }
        });
    }

    /// Scrolls the next article that is shown to a place, 0 to 1.
    void scrollNext(double share) {
        wantedScroll = share;
    }

    /// Keeps where the reader is on the page that he leaves.
    void leave(@Nullable ItemRef next) {
        if (shown != null && page.ready().get()) {
            scrolls.put(shown, page.scrolled());
        }
        shown = next;
    }

    void land() {
        var reveal = model.session().reveal().get();
        var share = shown == null ? wantedScroll : scrolls.getOrDefault(shown, wantedScroll);
        wantedScroll = 0;
        if (reveal != null && reveal.item().equals(shown) && reveal.number() > revealed) {
            reveal(reveal);
        } else if (share > 0) {
            page.scroll(share);
        }
    }

    private void reveal(@Nullable Reveal reveal) {
        var reading = model.reading().get();
        if (reveal == null || reading == null || !reveal.item().equals(reading.item().ref())
                || reveal.span().end() > reading.text().text().length()) {
            return;
        }
        revealed = reveal.number();
        page.reveal(reveal.span());
        painter.flash(reading.text().sentence(reveal.span()));
        flash.playFromStart();
    }
}
