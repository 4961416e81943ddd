package org.lectern.lens;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lectern.anchoring.Selector;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Metric;
import org.lectern.briefing.Quote;

/// What a user said of a number: that it is none to be charted, or what it says.
///
/// @param reading what it says, named by the words; empty when it was rejected
/// @param made when it was said; of two verdicts on the same words the later one holds
/// @param author empty when it is the user of this store
public record Verdict(ItemRef item, Selector words, Optional<Metric> reading, Instant made, String author) {

    public Verdict {
        var quote = words.quote();
        reading = reading.map(each -> named(each, quote));
    }

    /// There is one verdict for the same words in the same surroundings, whoever said it in whichever store.
    public UUID id() {
        var quote = words.quote();
        return UUID.nameUUIDFromBytes(String.join("\0", item.briefing(), item.item(), quote.prefix(), quote.exact(),
                quote.suffix()).getBytes(StandardCharsets.UTF_8));
    }

    /// The words that it is about, with those around them.
    public Quote quote() {
        return words.quote();
    }

    /// Whether both say the same of the same words, whoever said it and when.
    public boolean says(Verdict other) {
        return id().equals(other.id()) && reading.equals(other.reading);
    }

    Verdict at(Instant when) {
        return new Verdict(item, words, reading, when, author);
    }

    private static Metric named(Metric reading, Quote quote) {
        return new Metric(FigureIds.of(quote), reading.subject(), reading.measure(), reading.value(), reading.upper(),
                reading.unit(), reading.qualifier(), reading.kind(), reading.period(), quote, "");
    }
}
