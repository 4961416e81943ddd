package org.lectern.metrics;

import org.lectern.briefing.Metric;
import org.lectern.briefing.Period;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Series;

/// Where in an item a figure stands: in its words by the briefing's own word, in its data, or in its words as found
/// there by reading.
public sealed interface Origin {

    /// Sets the figure apart from the others of its item, at every start alike.
    String id();

    /// A metric of the briefing: its own claim, in its words.
    record Said(Metric metric) implements Origin {

        @Override
        public String id() {
            return metric.id();
        }
    }

    /// A point of a series of the briefing: its own claim, without words in the text.
    record Charted(String series, Period period) implements Origin {

        static Charted of(Series series, Period period) {
            return new Charted(series.id(), period);
        }

        @Override
        public String id() {
            return series + "@" + period;
        }
    }

    /// A figure that was read out of the words, and may be misread: never the briefing's own claim.
    ///
    /// @param sure whether the reading is plain
    record Found(String id, Quote quote, boolean sure) implements Origin {}
}
