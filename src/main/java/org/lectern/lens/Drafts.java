package org.lectern.lens;

import java.util.Optional;
import org.lectern.briefing.ItemRef;
import org.lectern.store.Store;

/// What was typed of numbers and not said yet, so that it outlives the window. No step of the history, as nothing came of it.
public final class Drafts {

    private final Store store;

    Drafts(Store store) {
        this.store = store;
    }

    /// What was typed of a number.
    ///
    /// @param figure the id of the number in its item
    public Optional<String> find(ItemRef item, String figure) {
        return store.read(connection -> {
            try (var query = connection
                    .prepareStatement("SELECT words FROM draft WHERE briefing = ? AND item = ? AND figure = ?")) {
                query.setString(1, item.briefing());
                query.setString(2, item.item());
                query.setString(3, figure);
                try (var rows = query.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getString(1)) : Optional.<String>empty();
                }
            }
        });
    }

    /// Keeps what was typed; nothing, when it is empty.
    public void keep(ItemRef item, String figure, Optional<String> words) {
        store.write(connection -> {
            try (var change = connection.prepareStatement(words.isPresent()
                    ? "REPLACE INTO draft (briefing, item, figure, words) VALUES (?, ?, ?, ?)"
                    : "DELETE FROM draft WHERE briefing = ? AND item = ? AND figure = ?")) {
                change.setString(1, item.briefing());
                change.setString(2, item.item());
                change.setString(3, figure);
                if (words.isPresent()) {
                    change.setString(4, words.get());
                }
                return change.executeUpdate();
            }
        });
    }
}
