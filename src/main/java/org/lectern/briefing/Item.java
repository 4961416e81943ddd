package org.lectern.briefing;

import java.util.List;
import java.util.Optional;

/// One story of a briefing: its words, what it states in figures, and where it has them from.
///
/// @param summary why the story matters, in a sentence or two
/// @param body CommonMark, without the title
public record Item(ItemRef ref, String title, List<Topic> topics, String summary, String body, List<Source> sources,
        List<Metric> metrics, List<Series> series, List<Event> events) {

    public Item {
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        metrics = List.copyOf(metrics);
        series = List.copyOf(series);
        events = List.copyOf(events);
    }

    /// The source that a metric, series or event names; an item with a single source needs no naming.
    public Optional<Source> source(String id) {
        if (id.isEmpty()) {
            return sources.size() == 1 ? Optional.of(sources.getFirst()) : Optional.empty();
        }
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }
}
