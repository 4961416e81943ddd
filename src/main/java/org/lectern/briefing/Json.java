package org.lectern.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// A JSON value that knows where it stands.
sealed interface Json {

    Place place();

    /// What this is, in words for the reader of a fault.
    String described();

    /// An object: its fields in the order of the file, the first one where a name comes twice.
    record Members(Place place, Map<String, Json> fields) implements Json {

        @Override
        public String described() {
            return "an object";
        }
    }

    /// A list.
    record Elements(Place place, List<Json> values) implements Json {

        @Override
        public String described() {
            return values.isEmpty() ? "an empty list" : "a list";
        }
    }

    /// A text.
    record Text(Place place, String value) implements Json {

        @Override
        public String described() {
            return value.isEmpty() ? "an empty text" : Excerpt.quoted(value);
        }
    }

    /// A number, exactly as it was written.
    record Figure(Place place, BigDecimal value) implements Json {

        @Override
        public String described() {
            return "the number " + Excerpt.plain(value.toString());
        }
    }

    /// `true`, `false` or `null`.
    record Word(Place place, String value) implements Json {

        @Override
        public String described() {
            return value;
        }
    }

    /// A value beyond a limit, of which the fault is already told.
    record Rejected(Place place) implements Json {

        @Override
        public String described() {
            return "a value that is too long";
        }
    }
}
