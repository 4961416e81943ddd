package org.lectern.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A place in the topic tree, such as `Platforms/WeChat/Mini-programs`.
///
/// @param path the names from the top of the tree down; never empty
public record Topic(List<String> path) {

    public Topic {
        path = List.copyOf(path);
        if (path.isEmpty() || path.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a topic is one or more names with slashes between them");
        }
    }

    /// Reads a path whose names have slashes between them.
    public static Topic parse(String path) {
        return new Topic(Arrays.stream(path.split("/", -1)).map(String::strip).toList());
    }

    public String name() {
        return path.getLast();
    }

    public Optional<Topic> parent() {
        return path.size() == 1 ? Optional.empty() : Optional.of(new Topic(path.subList(0, path.size() - 1)));
    }

    /// Whether this topic is the other one or lies below it.
    public boolean within(Topic other) {
        return path.size() >= other.path.size() && path.subList(0, other.path.size()).equals(other.path);
    }

    @Override
    public String toString() {
        return String.join("/", path);
    }
}
