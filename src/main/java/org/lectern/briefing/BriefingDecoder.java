package org.lectern.briefing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes a briefing of a located tree: what is sound of it, with a fault for the rest.
final class BriefingDecoder {

    static final String FORMAT = "lectern-briefing/1";

    private static final Pattern NUMBERED = Pattern.compile("lectern-briefing/([1-9]\\d{0,8})");

    private final Faults faults;
    private final Map<String, Path> known;

    /// @param known the briefings that were read before, by id
    BriefingDecoder(Faults faults, Map<String, Path> known) {
        this.faults = faults;
        this.known = known;
    }

    Optional<Briefing> decode(Json root, Path file) {
        if (!(root instanceof Json.Members members)) {
            faults.add(root.place(), "expected a briefing, which is a JSON object, found %s; see the format"
                    .formatted(root.described()));
            return Optional.empty();
        }
        var fields = new Fields(members, faults, "mend it: until then the briefing is left out");
        if (!ofOurFormat(fields)) {
            return Optional.empty();
        }
        var id = fields.formed("id", Forms.ID, Forms::id);
        var title = fields.text("title", "a title").map(Forms::line);
        var publisher = fields.text("publisher", "the publisher’s name").map(Forms::line);
        var published = fields.formed("published", Forms.DAY, Forms::day);
        var items = items(fields.list("items", "a list of items"), fields, id.orElse(""));
        var sound = fields.sound() && !items.isEmpty();
        var language = language(members);
        if (id.isEmpty() || !firstOfItsId(fields, id.get(), file) || !sound) {
            return Optional.empty();
        }
        known.put(id.get(), file);
        return Optional.of(new Briefing(id.get(), title.orElseThrow(), publisher.orElseThrow(),
                published.orElseThrow(), language, items));
    }

    private static boolean ofOurFormat(Fields fields) {
        var what = "“" + FORMAT + "”";
        var format = fields.text("format", what);
        var numbered = NUMBERED.matcher(format.orElse(""));
        if (format.isEmpty() || format.get().equals(FORMAT)) {
            return format.isPresent();
        }
        fields.fault("format",
                numbered.matches()
                        ? "expected %s, found the newer %s: it needs a version of Lectern that reads %s".formatted(what,
                                Excerpt.quoted(format.get()), format.get())
                        : "expected %s, found %s".formatted(what, Excerpt.quoted(format.get())));
        return false;
    }

    private boolean firstOfItsId(Fields fields, String id, Path file) {
        var other = known.get(id);
        if (other == null) {
            return true;
        }
        fields.fault("id", "expected an id that no other briefing has, found %s, which %s has too"
                .formatted(Excerpt.quoted(id), other.equals(file) ? "this file" : other));
        return false;
    }

    private String language(Json.Members members) {
        var fields = new Fields(members, faults, "mend it: until then the language is taken to be English");
        return fields.has("language") ? fields.formed("language", Forms.LANGUAGE, Forms::language).orElse("en") : "en";
    }

    private List<Item> items(List<Json> values, Fields briefing, String id) {
        if (values.isEmpty() && briefing.isList("items")) {
            briefing.fault("items", "expected one item at least, found an empty list");
        }
        var seen = new HashSet<String>();
        var decoded = new ArrayList<Item>();
        for (var value : values) {
            briefing.object(value, "an item, which is an object", "mend it: until then the item is left out")
                    .flatMap(fields -> new ItemDecoder(fields, faults).decode(id, seen)).ifPresent(decoded::add);
        }
        return decoded;
    }
}
