package org.lectern.briefing;

import java.time.LocalDate;
import java.util.List;

/// A newsletter of short items, as one publisher sent it on one day.
///
/// @param id unique in the library
/// @param language a BCP 47 tag, such as `en`
public record Briefing(String id, String title, String publisher, LocalDate published, String language,
        List<Item> items) {

    public Briefing {
        items = List.copyOf(items);
    }
}
