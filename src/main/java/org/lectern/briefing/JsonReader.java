package org.lectern.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// Builds the located tree of a JSON text.
///
/// Jackson finds the tokens; the limits are kept here, as Jackson's own say nothing of the place.
final class JsonReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Limits.DEPTH + 2)
                    .maxStringLength(Integer.MAX_VALUE).maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE).build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES).build();

    private final String text;
    private final Faults faults;
    private final JsonParser parser;
    private int tokens;
    /// The value that a syntax fault would be told of.
    private Place current = Place.root(0);

    private JsonReader(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
        this.parser = JSON.createParser(ObjectReadContext.empty(), text.toCharArray());
    }

    /// @param faults takes what is wrong and yet leaves the rest readable: a name that comes twice, a value that is too
    ///        long
    static Json read(String text, Faults faults) throws Refusal {
        var reader = new JsonReader(text, faults);
        try (reader.parser) {
            var root = reader.value(reader.next(), Place.root(reader.offset()), 1);
            reader.current = Place.root(0);
            if (reader.parser.nextToken() != null) {
                throw SyntaxTrouble.refusal(text, reader.current);
            }
            return root;
        } catch (JacksonException _) {
            throw SyntaxTrouble.refusal(text, reader.current);
        }
    }

    private Json value(JsonToken token, Place place, int depth) throws Refusal {
        current = place;
        return switch (token) {
            case START_OBJECT -> members(place, depth);
            case START_ARRAY -> elements(place, depth);
            case VALUE_STRING -> text(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            default -> new Json.Word(place, parser.getString());
        };
    }

    private Json members(Place place, int depth) throws Refusal {
        checkDepth(place, depth);
        var fields = new LinkedHashMap<String, Json>();
        while (next() != JsonToken.END_OBJECT) {
            var name = parser.getString();
            var nameAt = offset();
            var token = next();
            var valueAt = place.child(offset(), name);
            var value = value(token, valueAt, depth + 1);
            current = place;
            if (fields.putIfAbsent(name, value) != null) {
                faults.add(place.child(nameAt, name), "expected each name once in an object, found %s again; the first"
                        .formatted(Excerpt.quoted(name)) + " one counts, remove the others");
            }
        }
        return new Json.Members(place, fields);
    }

    private Json elements(Place place, int depth) throws Refusal {
        checkDepth(place, depth);
        List<Json> values = new ArrayList<>();
        for (var token = next(); token != JsonToken.END_ARRAY; token = next()) {
            values.add(value(token, place.child(offset(), String.valueOf(values.size())), depth + 1));
            current = place;
        }
        return new Json.Elements(place, values);
    }

    private Json text(Place place) {
        if (parser.getStringLength() > Limits.TEXT_CHARACTERS) {
            return rejected(place, "expected a text of at most %,d characters, found one of %,d; shorten it"
                    .formatted(Limits.TEXT_CHARACTERS, parser.getStringLength()));
        }
        return new Json.Text(place, parser.getString());
    }

    private Json number(Place place) {
        if (parser.getStringLength() <= Limits.NUMBER_DIGITS) {
            try {
                var value = new BigDecimal(parser.getString());
                var whole = Math.max((long) value.precision() - value.scale(), 1);
                if (whole + Math.max(value.scale(), 0) <= Limits.NUMBER_DIGITS) {
                    return new Json.Figure(place, value);
                }
            } catch (NumberFormatException _) {
                // An exponent beyond any that can be computed with.
            }
        }
        return rejected(place, "expected a number of at most %,d digits, found %s; write a shorter one"
                .formatted(Limits.NUMBER_DIGITS, Excerpt.plain(parser.getString())));
    }

    private Json rejected(Place place, String message) {
        faults.add(place, message);
        return new Json.Rejected(place);
    }

    private JsonToken next() throws Refusal {
        var token = parser.nextToken();
        if (token == null) {
            throw SyntaxTrouble.refusal(text, current);
        }
        if (++tokens > Limits.TOKENS) {
            throw new Refusal(new Place(offset(), current.parent(), current.step()), text,
                    "expected a briefing of at most %,d names, values and brackets, found more; split it into several"
                            .formatted(Limits.TOKENS) + " briefings");
        }
        return token;
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private void checkDepth(Place place, int depth) throws Refusal {
        if (depth > Limits.DEPTH) {
            throw new Refusal(place, text, "expected at most %d objects and lists within one another, found more;"
                    .formatted(Limits.DEPTH) + " a briefing needs seven");
        }
    }
}
