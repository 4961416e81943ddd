package org.lectern.briefing;

import java.net.URI;
import java.util.Optional;

/// Where an item has its figures from.
///
/// @param id unique in its item, named by metrics, series and events
/// @param published when it came out, as far as it is known
public record Source(String id, String title, URI url, String publisher, Optional<Period> published) {}
