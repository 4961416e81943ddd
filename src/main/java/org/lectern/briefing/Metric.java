package org.lectern.briefing;

import java.math.BigDecimal;
import java.util.Optional;

/// A figure that an item states, with the words that state it.
///
/// @param id unique in its item
/// @param subject the entity, such as `WeChat mini-programs`
/// @param measure what is measured of it, such as `daily active users`
/// @param value in the unit itself, without a scale: 450000000, not 450; the lower end of a range
/// @param upper the upper end of a range; empty unless the qualifier is [Qualifier#RANGE]
/// @param source the id of one of the item's sources; empty when the item has but one
public record Metric(String id, String subject, String measure, BigDecimal value, Optional<BigDecimal> upper, Unit unit,
        Qualifier qualifier, MetricKind kind, Period period, Quote quote, String source) {}
