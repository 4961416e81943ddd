package org.lectern.ui.notebook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lectern.annotation.Query;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Topic;
import org.lectern.library.Shelf;
import org.lectern.ui.cards.Sieve;

/// What the reader asks for.
///
/// @param briefing the id of a briefing
record Wanted(Sieve sieve, Optional<Topic> topic, Optional<String> briefing, Period period, Query.Group group) {

    static final Wanted ALL = new Wanted(Sieve.OPEN, Optional.empty(), Optional.empty(), Period.ALWAYS,
            Query.Group.ITEM);

    /// Whether it leaves anything out.
    boolean sifts() {
        return !sieve.isOpen() || topic.isPresent() || briefing.isPresent() || period != Period.ALWAYS;
    }

    Wanted with(Sieve now) {
        return new Wanted(now, topic, briefing, period, group);
    }

    Wanted withTopic(Optional<Topic> now) {
        return new Wanted(sieve, now, briefing, period, group);
    }

    Wanted withBriefing(Optional<String> now) {
        return new Wanted(sieve, topic, now, period, group);
    }

    Wanted with(Period now) {
        return new Wanted(sieve, topic, briefing, now, group);
    }

    Wanted with(Query.Group now) {
        return new Wanted(sieve, topic, briefing, period, now);
    }

    Query query(Shelf shelf, LocalDate today, ZoneId zone) {
        return new Query(sieve.colours(), Set.copyOf(sieve.tags()), items(shelf), sieve.healths(),
                period.from(today, zone), Optional.empty(), sieve.text(), group);
    }

    private Optional<Set<ItemRef>> items(Shelf shelf) {
        if (topic.isEmpty() && briefing.isEmpty()) {
            return Optional.empty();
        }
        var items = new HashSet<ItemRef>();
        topic.map(shelf::items).orElseGet(shelf::items).forEach(item -> items.add(item.ref()));
        briefing.ifPresent(id -> items.removeIf(ref -> !ref.briefing().equals(id)));
        return Optional.of(items);
    }
}
