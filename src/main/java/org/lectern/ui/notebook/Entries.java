package org.lectern.ui.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableListBase;
import org.lectern.annotation.Found;

/// The rows of what was found, headings among the notes; a row is made when it is asked for.
final class Entries extends ObservableListBase<Entry> {

    private final Pages pages;
    private final List<Heading> headings = new ArrayList<>();

    /// @param titles what stands above a part; no headings when there is none to tell
    Entries(Pages pages, boolean grouped, Function<Found.Part, String> titles) {
        this.pages = pages;
        if (grouped) {
            var at = 0;
            for (var part : pages.found().map(Found::parts).orElse(List.of())) {
                headings.add(new Heading(at + headings.size(), part, titles));
                at += part.count();
            }
        }
        pages.onRead(this::changed);
    }

    @Override
    public Entry get(int index) {
        var before = headingsUpTo(index);
        if (before > 0 && headings.get(before - 1).row == index) {
            return headings.get(before - 1).entry();
        }
        var place = index - before;
        return new Entry.Slot(place, pages.at(place));
    }

    @Override
    public int size() {
        return pages.size() + headings.size();
    }

    /// The row of a note by its place.
    int row(int place) {
        var low = 0;
        var high = headings.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (headings.get(middle).row - middle <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return place + low;
    }

    private int headingsUpTo(int index) {
        var low = 0;
        var high = headings.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (headings.get(middle).row <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void changed(int page) {
        beginChange();
        var last = row(Math.min(pages.size(), (page + 1) * Pages.SIZE) - 1);
        for (var row = row(page * Pages.SIZE); row <= last; row++) {
            nextUpdate(row);
        }
        endChange();
    }

    private record Heading(int row, Found.Part part, Function<Found.Part, String> titles) {

        Entry entry() {
            return new Entry.Heading(titles.apply(part), part.count());
        }
    }
}
