package org.lectern.ui.notes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.Anchoring;
import org.lectern.anchoring.Selector;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Placed;
import org.lectern.annotation.Query;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.library.Shelf;

/// What the disk holds for the pane.
///
/// @param everything whether it is of all items rather than of the open one
/// @param notes of one item in the order of its text, the lost ones last; of all items the newest change first
/// @param places the bookmarked places of the open item, the lost ones last
/// @param count how many annotations the open item has
record Found(boolean everything, Shelf shelf, List<Placed> notes, List<Row.Place> places, int count) {

    static Found inItem(Annotations annotations, Shelf shelf, Item item) {
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
        return new Found(false, shelf, notes, places, notes.size());
    }

    static Found everywhere(Annotations annotations, Shelf shelf, @Nullable ItemRef open) {
        annotations.notebook().settle(ref -> shelf.item(ref).map(ArticleText::of));
        var all = annotations.notebook()
                .find(new Query(Set.of(), Set.of(), Optional.empty(), Set.of(), Optional.empty(),
                        Optional.empty(), "", Query.Group.NONE));
        var notes = annotations.notebook().read(all, 0, all.size());
        var count = (int) notes.stream().filter(each -> each.annotation().item().equals(open)).count();
        return new Found(true, shelf, notes, List.of(), count);
    }
}
