package org.lectern.annotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.anchoring.Anchoring;
import org.lectern.briefing.ArticleText;
import org.lectern.store.Store;

/// Places notes in one text, each from the text it was made on as far as that is kept.
final class Anchorings {

    private final Store store;
    private final ArticleText now;
    private final Map<String, Anchoring> byText = new HashMap<>();

    Anchorings(Store store, ArticleText now) {
        this.store = store;
        this.now = now;
    }

    /// @param text the name of the text that the notes were made on; may be empty
    Anchoring of(String text) {
        return byText.computeIfAbsent(text, _ -> then(text).filter(then -> !then.equals(now.text()))
                .map(then -> Anchoring.between(then, now.text())).orElseGet(() -> Anchoring.onto(now.text())));
    }

    private Optional<String> then(String text) {
        return text.isEmpty() ? Optional.empty() : store.read(connection -> new TextRows(connection).find(text));
    }
}
