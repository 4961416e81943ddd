package org.lectern.lens;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;

/// What the user said of a number: that it is none to be charted, or what it says.
///
/// @param reading what it says; empty when it was rejected
public record Verdict(ItemRef item, Selector words, Optional<Metric> reading) {

    /// There is one verdict for the same words in the same surroundings.
    UUID id() {
        var quote = words.quote();
        return UUID.nameUUIDFromBytes(String.join("\0", item.briefing(), item.item(), quote.prefix(), quote.exact(),
                quote.suffix()).getBytes(StandardCharsets.UTF_8));
    }
}
