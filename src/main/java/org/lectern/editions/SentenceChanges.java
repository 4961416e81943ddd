package org.lectern.editions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;

/// Finds what became of each sentence of an item's body.
///
/// Of the sentences that both have word for word, the longest run in the same order is kept, and the others were moved; of what is left then, the two that are most alike are an edited sentence, as long as they are
/// alike enough; the rest was removed and added.
final class SentenceChanges {

    /// Two sentences that share fewer of their letters are two sentences. Unrelated English sentences of one length
    /// reach 0.4.
    private static final double ALIKE = 0.55;

    /// How many couples of sentences are compared at most, so that a rewritten text of any length takes a moment only;
    /// and how far a sentence is looked for all the same.
    private static final int MOST_COUPLES = 250_000;
    private static final int LEAST_REACH = 8;

    private static final int NONE = -1;

    private final List<Sentence> before;
    private final List<Sentence> after;
    /// For each sentence its partner in the other edition.
    private final int[] later;
    private final int[] earlier;
    private final Change[] changes;

    private SentenceChanges(List<Sentence> before, List<Sentence> after) {
        this.before = before;
        this.after = after;
        later = new int[before.size()];
        earlier = new int[after.size()];
        changes = new Change[after.size()];
        Arrays.fill(later, NONE);
        Arrays.fill(earlier, NONE);
        Arrays.fill(changes, Change.ADDED);
    }

    /// All sentences with what became of them; none when nothing became of any.
    static List<SentenceChange> between(Item before, Item after) {
        if (before.body().equals(after.body())) {
            return List.of();
        }
        var all = new SentenceChanges(sentences(before), sentences(after));
        all.keep();
        all.edit();
        var told = all.told();
        return told.stream().allMatch(each -> each.change() == Change.KEPT) ? List.of() : told;
    }

    private static List<Sentence> sentences(Item item) {
        var text = ArticleText.of(item);
        var bare = new Item(item.ref(), item.title(), List.of(), item.summary(), "", List.of(), List.of(), List.of(),
                List.of());
        var body = ArticleText.of(bare).text().length();
        return text.sentences().stream().filter(span -> span.start() >= body)
                .map(span -> new Sentence(span, text.words(span))).toList();
    }

    private void join(int older, int newer, Change change) {
        later[older] = newer;
        earlier[newer] = older;
        changes[newer] = change;
    }

    /// Joins the sentences that are the same word for word. Where several are, those go together that stand between the
    /// same ones.
    private void keep() {
        var same = Pairs.of(placed(before), placed(after),
                List.<Function<Placed, Object>>of(Placed::between, Placed::words));
        var older = same.after().stream().filter(pair -> pair.before().isPresent())
                .mapToInt(pair -> pair.before().orElseThrow().at()).toArray();
        var newer = same.after().stream().filter(pair -> pair.before().isPresent())
                .mapToInt(pair -> pair.after().at()).toArray();
        var kept = Ascent.longest(older);
        for (var at = 0; at < older.length; at++) {
            join(older[at], newer[at], kept.get(at) ? Change.KEPT : Change.MOVED);
        }
    }

    private static List<Placed> placed(List<Sentence> sentences) {
        var placed = new ArrayList<Placed>();
        for (var at = 0; at < sentences.size(); at++) {
            placed.add(new Placed(at, sentences.get(at).words(), at == 0 ? "" : sentences.get(at - 1).words(),
                    at + 1 == sentences.size() ? "" : sentences.get(at + 1).words()));
        }
        return placed;
    }

    private void edit() {
        var olderOnes = free(later).stream().map(i -> new Signed(i, Likeness.of(before.get(i).words()))).toList();
        var newerOnes = free(earlier).stream().map(j -> new Signed(j, Likeness.of(after.get(j).words()))).toList();
        var couples = new ArrayList<Couple>();
        var reach = Math.max(LEAST_REACH, MOST_COUPLES / Math.max(1, olderOnes.size()));
        for (var at = 0; at < olderOnes.size(); at++) {
            var older = olderOnes.get(at);
            var middle = (int) ((long) at * newerOnes.size() / olderOnes.size());
            for (var newer : newerOnes.subList(Math.max(0, middle - reach),
                    Math.min(newerOnes.size(), middle + reach))) {
                var likeness = older.signs().with(newer.signs());
                if (likeness >= ALIKE) {
                    couples.add(new Couple(older.at(), newer.at(), likeness));
                }
            }
        }
        couples.sort(Comparator.comparingDouble(Couple::likeness).reversed().thenComparingInt(Couple::distance));
        for (var couple : couples) {
            if (later[couple.older()] == NONE && earlier[couple.newer()] == NONE) {
                join(couple.older(), couple.newer(), Change.EDITED);
            }
        }
    }

    private static List<Integer> free(int[] partners) {
        var free = new ArrayList<Integer>();
        for (var at = 0; at < partners.length; at++) {
            if (partners[at] == NONE) {
                free.add(at);
            }
        }
        return free;
    }

    /// In the order of the newer edition; what was removed comes where it stood, after the sentence kept before it.
    private List<SentenceChange> told() {
        var told = new ArrayList<SentenceChange>();
        var i = 0;
        for (var j = 0; j < after.size(); j++) {
            if (changes[j] == Change.KEPT || j == 0 || changes[j - 1] == Change.KEPT) {
                i = removed(i, changes[j] == Change.KEPT ? earlier[j] : nextKept(j), told);
            }
            told.add(new SentenceChange(changes[j],
                    earlier[j] == NONE ? Optional.empty() : Optional.of(before.get(earlier[j])),
                    Optional.of(after.get(j))));
        }
        removed(i, before.size(), told);
        return told;
    }

    /// Where in the older edition the next kept sentence stands.
    private int nextKept(int from) {
        for (var j = from; j < after.size(); j++) {
            if (changes[j] == Change.KEPT) {
                return earlier[j];
            }
        }
        return before.size();
    }

    private int removed(int from, int to, List<SentenceChange> told) {
        for (var i = from; i < to; i++) {
            if (later[i] == NONE) {
                told.add(new SentenceChange(Change.REMOVED, Optional.of(before.get(i)), Optional.empty()));
            }
        }
        return Math.max(from, to);
    }

    /// A sentence with its place and its neighbours.
    private record Placed(int at, String words, String previous, String next) {

        Object between() {
            return List.of(previous, words, next);
        }
    }

    private record Signed(int at, Likeness signs) {}

    private record Couple(int older, int newer, double likeness) {

        int distance() {
            return Math.abs(older - newer);
        }
    }
}
