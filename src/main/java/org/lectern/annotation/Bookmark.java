package org.lectern.annotation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ItemRef;

/// A mark on an item, or on a place in it.
///
/// @param place empty when the item as a whole is meant
public record Bookmark(UUID id, ItemRef item, Optional<Selector> place, Instant created) {

    /// Names what is marked: two marks on the same are one, whichever stores they were set in.
    public UUID key() {
        var words = place.map(Selector::quote).map(each -> each.prefix() + "\0" + each.exact() + "\0" + each.suffix());
        return UUID.nameUUIDFromBytes(String.join("\0", item.briefing(), item.item(), words.orElse(""))
                .getBytes(StandardCharsets.UTF_8));
    }

    Bookmark since(Instant when) {
        return new Bookmark(id, item, place, when);
    }
}
