package org.lectern.ui.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;
import org.lectern.editions.FigureChange;
import org.lectern.editions.ItemChange;
import org.lectern.editions.PartChange;
import org.lectern.editions.PartChange.Part;
import org.lectern.editions.SentenceChange;

/// A row of a review.
sealed interface ReviewRow {

    /// The place in the article as it is shown that the row speaks of; empty when that has no such place.
    Optional<Target> target();

    /// The rows of a review: what changed of the briefing, then item by item figures, words, the rest, and notes.
    static List<ReviewRow> of(Review review) {
        var rows = new ArrayList<ReviewRow>();
        review.changes().parts().forEach(part -> rows.add(new Other(part, Optional.empty())));
        for (var item : review.changes().items()) {
            var ref = item.before().map(_ -> item.ref());
            rows.add(new Head(item));
            item.figures().forEach(figure -> rows.add(new Figure(figure, ref)));
            item.parts().stream().filter(ReviewRow::words).forEach(part -> rows.add(new Other(part, ref)));
            item.changedSentences().forEach(sentence -> rows.add(new Words(sentence, ref)));
            item.parts().stream().filter(part -> !words(part)).forEach(part -> rows.add(new Other(part, ref)));
            review.notes().getOrDefault(item.ref(), List.of()).forEach(note -> rows.add(new Noted(note)));
        }
        return List.copyOf(rows);
    }

    private static boolean words(PartChange part) {
        return part.part() == Part.TITLE || part.part() == Part.SUMMARY;
    }

    private static Optional<Target> at(Optional<ItemRef> item, Optional<Span> span) {
        return item.map(ref -> new Target(ref, span));
    }

    /// The name of an item, and whether it is new, gone or edited.
    record Head(ItemChange item) implements ReviewRow {

        @Override
        public Optional<Target> target() {
            return at(item.before().map(_ -> item.ref()), Optional.empty());
        }
    }

    record Figure(FigureChange change, Optional<ItemRef> item) implements ReviewRow {

        @Override
        public Optional<Target> target() {
            return at(item, Optional.empty());
        }
    }

    record Words(SentenceChange change, Optional<ItemRef> item) implements ReviewRow {

        @Override
        public Optional<Target> target() {
            return at(item, change.before().map(sentence -> sentence.span()));
        }
    }

    /// What is neither a figure nor a sentence.
    ///
    /// @param item empty when it is of the briefing as a whole
    record Other(PartChange change, Optional<ItemRef> item) implements ReviewRow {

        @Override
        public Optional<Target> target() {
            return at(item, Optional.empty());
        }
    }

    record Noted(NoteChange change) implements ReviewRow {

        @Override
        public Optional<Target> target() {
            return at(Optional.of(change.annotation().item()), change.span());
        }
    }

    /// A place in an article.
    ///
    /// @param span empty for its beginning
    record Target(ItemRef item, Optional<Span> span) {}
}
