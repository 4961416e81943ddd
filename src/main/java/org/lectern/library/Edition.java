package org.lectern.library;

import java.time.Instant;
import java.time.LocalDate;

/// One form in which a briefing came: the name of its content, and what tells it from the others.
///
/// @param briefing the briefing's id, which all its editions have
/// @param digest the SHA-256 of its text, in hexadecimal digits
/// @param published the day that the edition itself names
/// @param seen when the library first met it, to the second
public record Edition(String briefing, String digest, String title, LocalDate published, Instant seen) {}
