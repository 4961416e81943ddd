package org.lectern.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Takes the fields out of an object one by one, and tells what is missing or of another kind.
///
/// Fields that nobody asks for are left alone: a later minor version may have put them there.
final class Fields {

    private final Json.Members object;
    private final Faults faults;
    private final String remedy;
    private boolean sound = true;

    /// @param remedy what to do about a fault, or what comes of it: the end of each message
    Fields(Json.Members object, Faults faults, String remedy) {
        this.object = object;
        this.faults = faults;
        this.remedy = remedy;
    }

    /// The same object, whose faults have another remedy and are counted apart.
    Fields with(String otherRemedy) {
        return new Fields(object, faults, otherRemedy);
    }

    /// Whether all that was asked for was there and right, so far.
    boolean sound() {
        return sound;
    }

    /// Takes note of a fault that was told of a part.
    void unsound() {
        sound = false;
    }

    boolean has(String name) {
        return object.fields().containsKey(name);
    }

    boolean isList(String name) {
        return object.fields().get(name) instanceof Json.Elements;
    }

    /// Tells a fault of a field.
    void fault(String name, String expectedAndFound) {
        sound = false;
        var value = object.fields().get(name);
        tell(value == null ? object.place() : value.place(), expectedAndFound);
    }

    /// A text that must be there and say something.
    Optional<String> text(String name, String what) {
        return required(name, what).flatMap(value -> {
            if (value instanceof Json.Text(var _, var words) && !words.isBlank()) {
                return Optional.of(words);
            }
            wrong(value, what);
            return Optional.empty();
        });
    }

    /// A text that may be empty or left out.
    String textOr(String name, String fallback, String what) {
        var value = object.fields().get(name);
        if (value instanceof Json.Text(var _, var words)) {
            return words;
        }
        if (value != null) {
            wrong(value, what);
        }
        return fallback;
    }

    /// A text in a form of its own.
    ///
    /// @param form makes the value, or throws an [IllegalArgumentException]
    <T> Optional<T> formed(String name, String what, Function<String, T> form) {
        return text(name, what).flatMap(words -> {
            try {
                return Optional.of(form.apply(words));
            } catch (IllegalArgumentException _) {
                fault(name, "expected %s, found %s".formatted(what, Excerpt.quoted(words)));
                return Optional.empty();
            }
        });
    }

    Optional<BigDecimal> number(String name, String what) {
        return required(name, what).flatMap(value -> {
            if (value instanceof Json.Figure(var _, var number)) {
                return Optional.of(number);
            }
            wrong(value, value instanceof Json.Text ? what + " without quotation marks" : what);
            return Optional.empty();
        });
    }

    Optional<Fields> object(String name, String what) {
        return required(name, what).flatMap(value -> object(value, what, remedy));
    }

    /// The elements of a list; none when it is left out.
    List<Json> listOr(String name, String what) {
        return has(name) ? list(name, what) : List.of();
    }

    /// The elements of a list that must be there, with one element at least.
    List<Json> list(String name, String what) {
        return required(name, what).map(value -> {
            if (value instanceof Json.Elements(var _, var values)) {
                return values;
            }
            wrong(value, what);
            return List.<Json>of();
        }).orElse(List.of());
    }

    /// An element of a list as an object.
    Optional<Fields> object(Json value, String what, String itsRemedy) {
        if (value instanceof Json.Members members) {
            return Optional.of(new Fields(members, faults, itsRemedy));
        }
        wrong(value, what);
        return Optional.empty();
    }

    /// Tells that a value is of another kind.
    void wrong(Json value, String what) {
        sound = false;
        if (!(value instanceof Json.Rejected)) {
            tell(value.place(), "expected %s, found %s".formatted(what, value.described()));
        }
    }

    private Optional<Json> required(String name, String what) {
        var value = object.fields().get(name);
        if (value == null) {
            sound = false;
            tell(object.place(), "expected the field “%s”, %s, found none".formatted(name, what));
        }
        return Optional.ofNullable(value);
    }

    private void tell(Place place, String expectedAndFound) {
        faults.add(place, expectedAndFound + "; " + remedy);
    }
}
