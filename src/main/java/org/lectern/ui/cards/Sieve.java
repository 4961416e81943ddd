package org.lectern.ui.cards;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.annotation.Colour;
import org.lectern.annotation.Health;

/// Which notes to show. An empty set asks for no choice of its kind.
///
/// @param colours any of these
/// @param tags all of these
/// @param healths any of these
/// @param text each word of it, in the quote, the note or a tag, whatever the case
public record Sieve(Set<Colour> colours, List<String> tags, Set<Health> healths, String text) {

    public static final Sieve OPEN = new Sieve(Set.of(), List.of(), Set.of(), "");

    public Sieve {
        colours = Set.copyOf(colours);
        tags = List.copyOf(tags);
        healths = Set.copyOf(healths);
    }

    /// Whether it lets everything through.
    public boolean isOpen() {
        return colours.isEmpty() && tags.isEmpty() && healths.isEmpty() && text.isBlank();
    }

    public boolean lets(Note note) {
        var annotation = note.annotation();
        var words = Stream.concat(Stream.of(annotation.quote(), annotation.note()), annotation.tags().stream())
                .collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        return (colours.isEmpty() || colours.contains(annotation.colour()))
                && (healths.isEmpty() || healths.contains(note.health())) && annotation.tags().containsAll(tags)
                && Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(words::contains);
    }

    public Sieve withText(String now) {
        return new Sieve(colours, tags, healths, now);
    }

    public Sieve withTag(String tag) {
        return tags.contains(tag)
                ? this
                : new Sieve(colours, Stream.concat(tags.stream(), Stream.of(tag)).toList(), healths, text);
    }

    public Sieve withoutTag(String tag) {
        return new Sieve(colours, tags.stream().filter(other -> !other.equals(tag)).toList(), healths, text);
    }

    /// The same with a colour let through, or no longer.
    public Sieve turned(Colour colour) {
        return new Sieve(turned(colours, colour), tags, healths, text);
    }

    /// The same with a state let through, or no longer.
    public Sieve turned(Health health) {
        return new Sieve(colours, tags, turned(healths, health), text);
    }

    private static <T> Set<T> turned(Set<T> set, T each) {
        var now = new HashSet<>(set);
        if (!now.remove(each)) {
            now.add(each);
        }
        return now;
    }
}
