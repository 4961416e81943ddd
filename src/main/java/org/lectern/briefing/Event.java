package org.lectern.briefing;

/// Something that happened at a date: a launch, a closure, a rule. A date is never a quantity.
///
/// @param source the id of one of the item's sources; empty when the item has but one
public record Event(String id, Period period, String label, Quote quote, String source) {}
