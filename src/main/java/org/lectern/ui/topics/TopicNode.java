package org.lectern.ui.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Topic;
import org.lectern.library.Shelf;

/// A topic with what lies in it and below it.
///
/// @param items how many items, each counted once
/// @param unread how many of them are unread
/// @param children in the order of their names
record TopicNode(Topic topic, int items, int unread, List<TopicNode> children) {

    TopicNode {
        children = List.copyOf(children);
    }

    /// The top topics of a shelf.
    static List<TopicNode> of(Shelf shelf) {
        Map<Topic, Set<ItemRef>> items = new HashMap<>();
        Map<Topic, Set<Topic>> children = new HashMap<>();
        Set<Topic> top = new HashSet<>();
        for (var item : shelf.items()) {
            for (var topic : item.topics()) {
                Optional<Topic> below = Optional.empty();
                for (var at = Optional.of(topic); at.isPresent(); at = at.get().parent()) {
                    items.computeIfAbsent(at.get(), _ -> new HashSet<>()).add(item.ref());
                    var into = children.computeIfAbsent(at.get(), _ -> new HashSet<>());
                    below.ifPresent(into::add);
                    below = at;
                }
                below.ifPresent(top::add);
            }
        }
        return nodes(top, shelf, items, children);
    }

    private static List<TopicNode> nodes(Set<Topic> topics, Shelf shelf, Map<Topic, Set<ItemRef>> items,
            Map<Topic, Set<Topic>> children) {
        var nodes = new ArrayList<TopicNode>();
        for (var topic : topics) {
            var refs = items.getOrDefault(topic, Set.of());
            var unread = (int) refs.stream().filter(shelf::unread).count();
            nodes.add(new TopicNode(topic, refs.size(), unread,
                    nodes(children.getOrDefault(topic, Set.of()), shelf, items, children)));
        }
        nodes.sort(Comparator.comparing(node -> node.topic().name(), String.CASE_INSENSITIVE_ORDER));
        return nodes;
    }
}
