package org.lectern.editions;

import java.util.List;
import java.util.Optional;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;

/// An item that was added, removed or edited.
///
/// @param before empty when it was added
/// @param after empty when it was removed
/// @param parts what changed besides figures and sentences
/// @param figures the changed ones, in the order of the newer edition, the removed ones last
/// @param sentences all of the body, the kept ones too, in the order of the newer edition, each removed one where it
///        stood; empty when the body's words are the same, and for an item that was added or removed
public record ItemChange(Optional<Item> before, Optional<Item> after, List<PartChange> parts,
        List<FigureChange> figures, List<SentenceChange> sentences) {

    public ItemChange {
        parts = List.copyOf(parts);
        figures = List.copyOf(figures);
        sentences = List.copyOf(sentences);
    }

    public Change change() {
        return before.isEmpty() ? Change.ADDED : after.isEmpty() ? Change.REMOVED : Change.EDITED;
    }

    /// The newer form of the item.
    public Item newest() {
        return after.or(() -> before).orElseThrow();
    }

    public ItemRef ref() {
        return newest().ref();
    }

    /// The sentences that are not as they were.
    public List<SentenceChange> changedSentences() {
        return sentences.stream().filter(each -> each.change() != Change.KEPT).toList();
    }
}
