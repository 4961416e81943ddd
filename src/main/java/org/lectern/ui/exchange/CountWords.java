package org.lectern.ui.exchange;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.lectern.exchange.Export.Counts;
import org.lectern.ui.fx.Messages;

/// How many notes, numbers and bookmarks, in words: of those there are any.
final class CountWords {

    private CountWords() {}

    static String of(Counts counts) {
        var parts = List.of(Messages.get("exchange.count.notes", counts.notes()),
                Messages.get("exchange.count.numbers", counts.verdicts()),
                Messages.get("exchange.count.bookmarks", counts.bookmarks()));
        return parts.stream().filter(each -> !each.isEmpty()).collect(joining(", "));
    }
}
