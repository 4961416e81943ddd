package org.lectern.annotation;

import java.util.Optional;
import org.lectern.briefing.Span;

/// An annotation and where its words stand in the text of today.
///
/// @param span empty when its words are not there, or are there more than once: it is then shown as lost, never on
///        other words
public record Placed(Annotation annotation, Optional<Span> span) {}
