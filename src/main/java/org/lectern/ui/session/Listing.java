package org.lectern.ui.session;

/// What the item list shows.
public sealed interface Listing {

    /// A short form that can be kept between runs.
    String code();

    /// Reads the short form; everything, when it is not one.
    static Listing parse(String code) {
        return switch (code) {
            case "unread" -> new Unread();
            case "bookmarks" -> new Bookmarks();
            case "notes" -> new Notes();
            case "problems" -> new Problems();
            case "disagreements" -> new Disagreements();
            case "editions" -> new Editions();
            case "charts" -> new Charts();
            case "conflicts" -> new Conflicts();
            default -> code.startsWith("topic:") ? topic(code.substring("topic:".length())) : new All();
        };
    }

    private static Listing topic(String path) {
        try {
            return new Topic(org.lectern.briefing.Topic.parse(path));
        } catch (IllegalArgumentException _) {
            return new All();
        }
    }

    record All() implements Listing {

        @Override
        public String code() {
            return "all";
        }
    }

    record Unread() implements Listing {

        @Override
        public String code() {
            return "unread";
        }
    }

    record Bookmarks() implements Listing {

        @Override
        public String code() {
            return "bookmarks";
        }
    }

    record Notes() implements Listing {

        @Override
        public String code() {
            return "notes";
        }
    }

    /// The notes on which two sides disagree.
    record Conflicts() implements Listing {

        @Override
        public String code() {
            return "conflicts";
        }
    }

    record Problems() implements Listing {

        @Override
        public String code() {
            return "problems";
        }
    }

    /// Where items give different values of the same thing.
    record Disagreements() implements Listing {

        @Override
        public String code() {
            return "disagreements";
        }
    }

    /// The new editions that wait to be accepted.
    record Editions() implements Listing {

        @Override
        public String code() {
            return "editions";
        }
    }

    /// The charts that the reader keeps.
    record Charts() implements Listing {

        @Override
        public String code() {
            return "charts";
        }
    }

    /// The items of a topic and of those below it.
    record Topic(org.lectern.briefing.Topic topic) implements Listing {

        @Override
        public String code() {
            return "topic:" + topic;
        }
    }
}
