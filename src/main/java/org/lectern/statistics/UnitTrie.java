package org.lectern.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.Tokens;

/// All surfaces of units, token by token; the longest one that stands at a place wins.
final class UnitTrie {

    private final Node root = new Node();

    /// Adds a surface. Of two entries with the same surface the first one wins.
    ///
    /// @param surface marked as in `units.tsv`
    void add(String surface, UnitEntry entry) {
        var mark = surface.charAt(0);
        var marked = surface.length() > 1 && (mark == '=' || mark == '?' || mark == '!');
        var written = marked ? surface.substring(1) : surface;
        var symbol = marked && mark != '!';
        var leaf = new Leaf(entry, symbol ? written : "", marked && mark == '?', marked && mark == '!');
        put(written, leaf);
        if (!symbol && written.length() > 2 && Character.isLetter(written.charAt(written.length() - 1))
                && written.charAt(written.length() - 1) < 128 && !written.endsWith("s")) {
            put(written + "s", leaf);
        }
    }

    private void put(String written, Leaf leaf) {
        var tokens = Tokens.of(written, Language.ENGLISH);
        var node = root;
        for (var i = 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(tokens.lower(i), _ -> new Node());
        }
        node.leaves.add(leaf);
    }

    boolean has(String written) {
        return find(written).isPresent();
    }

    /// The entry of a surface that stands alone.
    Optional<UnitEntry> find(String written) {
        var tokens = Tokens.of(written, Language.ENGLISH);
        return longest(tokens, 0).filter(match -> match.to == tokens.size()).map(match -> match.leaf.entry);
    }

    Optional<Match> longest(Tokens tokens, int from) {
        var node = root;
        Match longest = null;
        for (var at = from; at < tokens.size(); at++) {
            node = node.next.get(tokens.lower(at));
            if (node == null || !tokens.inOneSentence(from, at)) {
                break;
            }
            for (var leaf : node.leaves) {
                if (leaf.written.isEmpty() || leaf.written.equals(tokens.words(from, at + 1))) {
                    longest = new Match(at + 1, leaf);
                    break;
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    /// A surface found.
    record Match(int to, Leaf leaf) {}

    /// What a surface means.
    ///
    /// @param written how it must be written; empty when any case will do
    /// @param weak whether it is so short that it must be glued to its number or stand before a stop
    /// @param large whether it is a word so common that it is a unit of large numbers only
    record Leaf(UnitEntry entry, String written, boolean weak, boolean large) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final List<Leaf> leaves = new ArrayList<>(1);
    }
}
