package org.lectern.ui.session;

import java.util.Arrays;
import java.util.Locale;

/// What the item list shows.
public sealed interface Listing {

    /// A short form that can be kept between runs.
    String code();

    /// Reads the short form; everything, when it is not one.
    static Listing parse(String code) {
        return code.startsWith(Topic.PREFIX)
                ? Topic.read(code.substring(Topic.PREFIX.length()))
                : Arrays.stream(Fixed.values()).filter(fixed -> fixed.code().equals(code)).findFirst()
                        .orElse(Fixed.ALL);
    }

    /// The listings that every library has.
    enum Fixed implements Listing {

        /// Every item.
        ALL,
        /// The items not read yet.
        UNREAD,
        /// The items bookmarked.
        BOOKMARKS,
        /// The browser of all notes.
        NOTES,
        /// The charts that the reader keeps.
        CHARTS,
        /// Where items give different values of the same thing.
        DISAGREEMENTS,
        /// The new editions that wait to be accepted.
        EDITIONS,
        /// The notes on which two sides disagree.
        CONFLICTS,
        /// What could not be read.
        PROBLEMS;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The items of a topic and of those below it.
    record Topic(org.lectern.briefing.Topic topic) implements Listing {

        private static final String PREFIX = "topic:";

        private static Listing read(String path) {
            try {
                return new Topic(org.lectern.briefing.Topic.parse(path));
            } catch (IllegalArgumentException _) {
                return Fixed.ALL;
            }
        }

        @Override
        public String code() {
            return PREFIX + topic;
        }
    }
}
