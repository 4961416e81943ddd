package org.lectern.statistics.concept;

import java.util.List;
import org.lectern.briefing.Span;

/// What a figure measures.
///
/// @param concept the content words of the thing that the figure is about, in the order of the text
/// @param subject the entity that the figure is said of, such as `WeChat mini-programs`; empty when none is named
/// @param measure what is measured of it, such as `daily active users`; empty when none is named
/// @param evidence where the words of the concept stand
/// @param sure whether the sentence itself binds the figure to the concept, rather than what stands nearest
public record Measured(List<String> concept, String subject, String measure, List<Span> evidence, boolean sure) {

    /// A figure of which the text does not say what it measures.
    public static final Measured NOTHING = new Measured(List.of(), "", "", List.of(), false);

    public Measured {
        concept = List.copyOf(concept);
        evidence = List.copyOf(evidence);
    }

    /// The same of a subject that other sentences name.
    Measured of(String named) {
        return new Measured(concept, named, measure, evidence, sure);
    }

    /// What a figure beside this one measures, that names no more than what it counts.
    Measured alsoOf(String counted) {
        return new Measured(concept, subject, counted.isEmpty() ? measure : counted, evidence, false);
    }
}
