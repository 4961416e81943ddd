package org.lectern.ui.editions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Health;
import org.lectern.annotation.Placed;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.editions.Changes;
import org.lectern.editions.Editions;
import org.lectern.editions.ItemChange;
import org.lectern.library.Pending;

/// A new edition that waits, with what it changes.
///
/// @param notes by item, those that would not stand as they stand now: first the lost ones, then the changed, then the
///        moved ones
/// @param keptNotes how many notes of the briefing stand as they stood
record Review(Pending pending, Changes changes, Map<ItemRef, List<NoteChange>> notes, int keptNotes) {

    private static final Comparator<NoteChange> WORST_FIRST = Comparator.comparing(NoteChange::health).reversed();

    Review {
        notes = Map.copyOf(notes);
    }

    /// Compares; takes a moment for a long briefing.
    static Review of(Pending pending, Annotations annotations) {
        var changes = Editions.between(pending.before(), pending.after());
        var counts = annotations.counts();
        var notes = new HashMap<ItemRef, List<NoteChange>>();
        var kept = pending.before().items().stream().mapToInt(item -> counts.getOrDefault(item.ref(), 0)).sum();
        for (var item : changes.items()) {
            if (item.before().isPresent() && counts.containsKey(item.ref())) {
                var changed = notes(item, item.before().get(), annotations);
                kept -= changed.size();
                if (!changed.isEmpty()) {
                    notes.put(item.ref(), changed);
                }
            }
        }
        return new Review(pending, changes, notes, kept);
    }

    /// How many notes would not stand as they stand now.
    int changedNotes() {
        return notes.values().stream().mapToInt(List::size).sum();
    }

    private static List<NoteChange> notes(ItemChange change, Item shown, Annotations annotations) {
        var before = ArticleText.of(shown);
        var standing = annotations.preview(change.ref(), before);
        var after = change.after().map(ArticleText::of);
        var then = after.map(text -> annotations.preview(change.ref(), text)).orElse(List.of()).stream()
                .collect(Collectors.toMap(each -> each.annotation().id(), Function.identity()));
        var changed = new ArrayList<NoteChange>();
        for (var now : standing) {
            note(now, before, after, then).ifPresent(changed::add);
        }
        changed.sort(WORST_FIRST);
        return List.copyOf(changed);
    }

    private static Optional<NoteChange> note(Placed now, ArticleText before, Optional<ArticleText> after,
            Map<UUID, Placed> then) {
        var words = now.span().map(before::words).orElse(now.annotation().quote());
        var next = Optional.ofNullable(then.get(now.annotation().id()));
        if (next.isEmpty()) {
            return Optional.of(new NoteChange(now.annotation(), Health.STRAY, now.span(), words, ""));
        }
        var health = next.get().health();
        var wordsThen = after.flatMap(text -> next.get().span().map(text::words)).orElse("");
        var stays = now.span().equals(next.get().span()) && (now.span().isEmpty() || words.equals(wordsThen));
        return stays || health == Health.EXACT
                ? Optional.empty()
                : Optional.of(new NoteChange(now.annotation(), health, now.span(), words, wordsThen));
    }
}
