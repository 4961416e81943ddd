package org.lectern.briefing;

/// The words of a text that state something, with the words around them: the W3C text quote selector.
public record Quote(String exact, String prefix, String suffix) {}
