package org.lectern.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Arrival;
import org.lectern.annotation.Arrival.Kind;
import org.lectern.annotation.Bookmark;
import org.lectern.annotation.Marked;
import org.lectern.annotation.Revision;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.lens.Judged;
import org.lectern.lens.NumberLens;
import org.lectern.lens.Verdict;

/// What leaves a store and comes into it: notes, what was said of numbers, and bookmarks.
public final class Exchange {

    private final Annotations annotations;
    private final NumberLens lens;

    public Exchange(Annotations annotations, NumberLens lens) {
        this.annotations = annotations;
        this.lens = lens;
    }

    public Annotations annotations() {
        return annotations;
    }

    /// The id by which files name this store.
    public String replica() {
        return annotations.merging().replica();
    }

    /// Chooses what is written out.
    ///
    /// @param notes which notes are wanted
    /// @param items of which items the verdicts and the bookmarks are wanted
    public Choice choose(Predicate<Annotation> notes, Predicate<ItemRef> items) {
        return new Choice(annotations.all().stream().filter(notes).map(Annotation::id).toList(),
                lens.judging().all().stream().filter(each -> items.test(each.item())).toList(),
                annotations.bookmarks().all().stream().filter(each -> items.test(each.item())).toList());
    }

    /// Brings what was chosen into the order in which it is written.
    ///
    /// @param name as the user wants to be called in the file; empty for no name
    public Export export(Choice choice, Holdings holdings, String name) {
        var merging = annotations.merging();
        return Export.of(merging.held(choice.notes()), holdings, annotations::preview,
                new Export.Signature(merging.replica(), name)).with(
                        JudgedEntry.all(choice.verdicts(), holdings, lens::found),
                        MarkedEntry.all(choice.bookmarks(), holdings));
    }

    /// What arriving things are to what is here, in their order; nothing is kept.
    public List<Arriving> preview(List<Incoming> theirs) {
        var notes = annotations.merging().preview(of(theirs, Piece.Note.class, Piece.Note::revision)).iterator();
        var verdicts = new HashMap<>(lens.judging()
                .held(of(theirs, Piece.Judgement.class, each -> each.verdict().id())));
        var marks = new HashMap<>(annotations.bookmarks().held(of(theirs, Piece.Mark.class, Piece.Mark::bookmark)));
        return theirs.stream().map(each -> switch (each.piece()) {
            case Piece.Note _ -> of(each, notes.next());
            case Piece.Judgement(var verdict) -> {
                var mine = Optional.ofNullable(verdicts.get(verdict.id()));
                verdicts.put(verdict.id(), mine.map(held -> held.with(verdict))
                        .orElseGet(() -> new Judged(verdict, false)));
                yield of(each, mine, verdict);
            }
            case Piece.Mark(var bookmark) -> {
                var mine = Optional.ofNullable(marks.get(bookmark.key()));
                marks.put(bookmark.key(), mine.map(held -> held.with(bookmark))
                        .orElseGet(() -> new Marked(bookmark, Optional.empty())));
                yield of(each, mine, bookmark);
            }
        }).toList();
    }

    /// Takes things in, as one step: all of them, or none. Notes then find where they stand.
    ///
    /// @param texts the text of an item; empty when it is not in the library
    /// @param taken told again and again how many were taken since; what it throws takes all back
    /// @return how many of them changed what is here
    public int take(List<Incoming> theirs, Function<ItemRef, Optional<ArticleText>> texts, IntConsumer taken) {
        List<Revision> notes = of(theirs, Piece.Note.class, Piece.Note::revision);
        List<Verdict> verdicts = of(theirs, Piece.Judgement.class, Piece.Judgement::verdict);
        List<Bookmark> marks = of(theirs, Piece.Mark.class, Piece.Mark::bookmark);
        var merging = annotations.merging();
        var changed = merging.take(List.of(merging.taking(notes, texts, taken),
                lens.judging().taking(verdicts, taken), annotations.bookmarks().taking(marks, taken)));
        annotations.notebook().settle(
                new LinkedHashSet<>(notes.stream().map(each -> each.annotation().item()).toList()),
                texts);
        return changed;
    }

    private static Arriving of(Incoming incoming, Arrival arrival) {
        return new Arriving(incoming, arrival.kind(), arrival.mine().map(Piece.Note::new));
    }

    private static Arriving of(Incoming incoming, Optional<Judged> mine, Verdict theirs) {
        var present = mine.filter(each -> !each.forgotten()).map(Judged::verdict);
        var kind = mine.isEmpty()
                ? Kind.NEW
                : present.filter(theirs::says).isPresent()
                        ? Kind.SAME
                        : mine.get().with(theirs).equals(mine.get())
                                ? Kind.OLDER
                                : present.isPresent() ? Kind.NEWER : Kind.NEW;
        return new Arriving(incoming, kind, present.map(Piece.Judgement::new));
    }

    private static Arriving of(Incoming incoming, Optional<Marked> mine, Bookmark theirs) {
        var present = mine.filter(each -> each.gone().isEmpty()).map(Marked::bookmark);
        var kind = present.isPresent()
                ? Kind.SAME
                : mine.filter(each -> each.with(theirs).equals(each)).isPresent() ? Kind.OLDER : Kind.NEW;
        return new Arriving(incoming, kind, present.map(Piece.Mark::new));
    }

    private static <P extends Piece, T> List<T> of(List<Incoming> theirs, Class<P> kind, Function<P, T> part) {
        var parts = new ArrayList<T>();
        theirs.stream().map(Incoming::piece).filter(kind::isInstance).map(kind::cast).map(part).forEach(parts::add);
        return List.copyOf(parts);
    }

    /// What is to be written.
    ///
    /// @param notes by their ids
    public record Choice(List<UUID> notes, List<Verdict> verdicts, List<Bookmark> bookmarks) {

        public static final Choice NOTHING = new Choice(List.of(), List.of(), List.of());

        public Choice {
            notes = List.copyOf(notes);
            verdicts = List.copyOf(verdicts);
            bookmarks = List.copyOf(bookmarks);
        }

        /// How many things there are.
        public int size() {
            return notes.size() + verdicts.size() + bookmarks.size();
        }

        /// The first of each kind.
        public Choice first(int most) {
            return new Choice(first(notes, most), first(verdicts, most), first(bookmarks, most));
        }

        private static <T> List<T> first(List<T> all, int most) {
            return all.subList(0, Math.min(most, all.size()));
        }
    }
}
