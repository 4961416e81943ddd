package org.lectern.ui.notes;

import java.util.Comparator;
import java.util.List;
import org.lectern.anchoring.Anchoring;
import org.lectern.anchoring.Selector;
import org.lectern.anchoring.Selector;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Placed;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;

/// What the disk holds for the open item.
///
/// @param notes those on the item first, then in the order of its text, the lost ones last
/// @param places the bookmarked places, the lost ones last
record Found(List<Placed> notes, List<Row.Place> places) {

    static final Found NOTHING = new Found(List.of(), List.of());

    static Found of(Annotations annotations, Item item) {
        var text = ArticleText.of(item);
        var notes = annotations.of(item.ref(), text);
        var anchoring = Anchoring.onto(text.text());
        var places = annotations.bookmarks().all().stream().filter(bookmark -> bookmark.item().equals(item.ref()))
                .flatMap(bookmark -> bookmark.place().stream()
                        .map(place -> new Row.Place(bookmark, anchoring.place(place).span())))
                .sorted(Comparator.comparing((Row.Place place) -> place.span().isEmpty())
                        .thenComparing(place -> place.span().orElseGet(
                                () -> place.bookmark().place().flatMap(Selector::position).orElseThrow())))
                .toList();
        return new Found(notes, places);
    }
}
