package org.lectern.exchange;

import java.util.Collection;
import java.util.List;

/// How much a file of notes may hold: far more than any that was written by hand, and little enough that none is slow.
final class Limits {

    static final long FILE_BYTES = 512L * 1024 * 1024;
    static final int NOTES = 250_000;
    static final int NOTE_CHARACTERS = 100_000;
    static final int LINE_CHARACTERS = 500;
    static final int ADDRESS_CHARACTERS = 2000;
    static final int BEGINNING_CHARACTERS = 60;
    static final int TAGS = 100;
    /// Of one note.
    static final int DEPTH = 32;
    /// Of a file: beyond it nothing more is read.
    static final int FILE_DEPTH = 500;
    static final int FAULTS = 1000;

    private Limits() {}

    /// A title, a name or a tag: on one line, and not longer than any is.
    static String line(String words) {
        var line = Clean.line(words);
        return line.length() <= LINE_CHARACTERS ? line : cut(line, LINE_CHARACTERS - 1) + "…";
    }

    static String address(String iri) throws Unreadable {
        var address = Clean.line(iri);
        if (address.length() > ADDRESS_CHARACTERS) {
            throw new Unreadable("/target", "expected an address of at most %,d characters, found one of %,d"
                    .formatted(ADDRESS_CHARACTERS, address.length()));
        }
        return address;
    }

    static String note(String note) throws Unreadable {
        if (note.length() > NOTE_CHARACTERS) {
            throw new Unreadable("/body", "expected a note of at most %,d characters, found one of %,d; shorten it"
                    .formatted(NOTE_CHARACTERS, note.length()));
        }
        return note;
    }

    static List<String> tags(Collection<String> tags) throws Unreadable {
        if (tags.size() > TAGS) {
            throw new Unreadable("/body", "expected at most %d tags, found %d".formatted(TAGS, tags.size()));
        }
        return List.copyOf(tags);
    }

    /// So much of some words that they are known again where they stand.
    static String beginning(String words) {
        var line = Clean.line(words);
        return line.length() <= BEGINNING_CHARACTERS ? line : cut(line, BEGINNING_CHARACTERS).strip() + "…";
    }

    private static String cut(String words, int length) {
        return words.substring(0, Character.isHighSurrogate(words.charAt(length - 1)) ? length - 1 : length);
    }
}
