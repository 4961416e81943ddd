package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.List;

/// What became of words: those that stayed, went and came, in the order of the text. Quotes, dashes and spaces are no
/// words, so that a change of typeface is none; scripts without spaces are compared character by character.
///
/// The runs that stayed or came, one after the other, are the new words; a stay is written as it stands now.
public record WordDiff(List<Run> runs) {

    /// What became of a run of words.
    public enum Kind {
        KEPT, REMOVED, ADDED
    }

    /// Some words in a row, with the spaces after them.
    public record Run(Kind kind, String words) {}

    public WordDiff {
        runs = List.copyOf(runs);
    }

    public static WordDiff of(String then, String now) {
        return new Writer(then, now).write();
    }

    /// Whether all words stayed and none came.
    public boolean isSame() {
        return runs.stream().allMatch(run -> run.kind() == Kind.KEPT);
    }

    /// The tokens of one of the two texts, each with the white space that follows it.
    private record Words(String text, NormalText normal, Tokens tokens) {

        static Words of(String text) {
            var normal = NormalText.of(text);
            return new Words(text, normal, new Tokens(normal.text()));
        }

        String between(int from, int to) {
            return text.substring(from == 0 ? 0 : start(from), start(to));
        }

        private int start(int token) {
            return token == tokens.size()
                    ? text.length()
                    : normal.original(tokens.start(token), tokens.end(token)).start();
        }
    }

    /// Writes the runs between one pair of tokens and the next.
    private static final class Writer {

        private final Words then;
        private final Words now;
        private final List<Run> runs = new ArrayList<>();

        Writer(String then, String now) {
            this.then = Words.of(then);
            this.now = Words.of(now);
        }

        WordDiff write() {
            var partners = WordPairs.of(then.tokens(), now.tokens());
            var newAt = 0;
            for (var oldAt = 0; oldAt < partners.length;) {
                var oldEnd = oldAt;
                while (oldEnd < partners.length && partners[oldEnd] < 0) {
                    oldEnd++;
                }
                var newEnd = oldEnd < partners.length ? partners[oldEnd] : now.tokens().size();
                put(Kind.REMOVED, then, oldAt, oldEnd);
                put(Kind.ADDED, now, newAt, newEnd);
                oldAt = oldEnd;
                newAt = newEnd;
                while (oldEnd < partners.length && partners[oldEnd] == newEnd) {
                    oldEnd++;
                    newEnd++;
                }
                put(Kind.KEPT, now, newAt, newEnd);
                oldAt = oldEnd;
                newAt = newEnd;
            }
            put(Kind.ADDED, now, newAt, now.tokens().size());
            return new WordDiff(runs);
        }

        private void put(Kind kind, Words words, int from, int to) {
            if (from < to) {
                runs.add(new Run(kind, words.between(from, to)));
            }
        }
    }
}
