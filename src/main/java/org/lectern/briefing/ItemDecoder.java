package org.lectern.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes an item: left out as a whole without id, title or body, otherwise without what is faulty in it.
final class ItemDecoder {

    private final Fields vital;
    private final Fields fields;
    private final Faults faults;

    ItemDecoder(Fields fields, Faults faults) {
        this.vital = fields;
        this.fields = fields.with("mend it");
        this.faults = faults;
    }

    /// @param seen the ids of the items before, to which this one’s is added
    Optional<Item> decode(String briefing, Set<String> seen) {
        var id = vital.formed("id", Forms.ID, Forms::id);
        if (id.isPresent() && !seen.add(id.get())) {
            vital.fault("id", "expected an id that no other item of the briefing has, found %s again"
                    .formatted(Excerpt.quoted(id.get())));
        }
        var title = vital.text("title", "a title").map(Forms::line);
        var body = vital.text("body", "the words of the item in CommonMark");
        if (body.isPresent() && body.get().length() > Limits.BODY_CHARACTERS) {
            vital.fault("body", "expected a body of at most %,d characters, found one of %,d"
                    .formatted(Limits.BODY_CHARACTERS, body.get().length()));
        }
        var summary = Forms.line(fields.textOr("summary", "", "a summary in a sentence or two"));
        var topics = topics();
        var sources = sources();
        var bare = new Item(new ItemRef(briefing, id.orElse("")), title.orElse(""), topics, summary,
                vital.sound() ? body.orElse("") : "", sources.sound(), List.of(), List.of(), List.of());
        var text = vital.sound() ? Optional.of(ArticleText.of(bare)) : Optional.<ArticleText>empty();
        var figures = new FigureDecoder(fields, sources, text);
        var metrics = figures.metrics();
        var series = figures.series();
        var events = figures.events();
        return vital.sound()
                ? Optional.of(new Item(bare.ref(), bare.title(), topics, summary, bare.body(), sources.sound(), metrics,
                        series, events))
                : Optional.empty();
    }

    private List<Topic> topics() {
        var topics = new LinkedHashSet<Topic>();
        var values = fields.list("topics", "a list of topics");
        for (var value : values) {
            if (value instanceof Json.Text(var place, var words)) {
                try {
                    topics.add(Forms.topic(words));
                } catch (IllegalArgumentException _) {
                    faults.add(place, "expected %s, found %s; mend it: until then the topic is left out"
                            .formatted(Forms.TOPIC, Excerpt.quoted(words)));
                }
            } else {
                fields.wrong(value, Forms.TOPIC);
            }
        }
        if (fields.has("topics") && values.isEmpty() && fields.isList("topics")) {
            fields.fault("topics", "expected one topic at least, found an empty list");
        }
        return List.copyOf(topics);
    }

    private Sources sources() {
        var sound = new ArrayList<Source>();
        var ids = new HashMap<String, Boolean>();
        var values = fields.listOr("sources", "a list of sources");
        for (var value : values) {
            fields.object(value, "a source, which is an object", "mend it: until then the source is left out")
                    .ifPresent(source -> source(source, ids).ifPresent(sound::add));
        }
        return new Sources(sound, ids, values.size());
    }

    private static Optional<Source> source(Fields fields, Map<String, Boolean> ids) {
        var id = fields.formed("id", Forms.ID, Forms::id);
        var title = fields.text("title", "a title").map(Forms::line);
        var url = fields.formed("url", Forms.ADDRESS, Forms::address);
        var publisher = fields.text("publisher", "the publisher’s name").map(Forms::line);
        var published = fields.has("published")
                ? fields.formed("published", Forms.PERIOD, Period::parse)
                : Optional.<Period>empty();
        if (id.isPresent() && ids.containsKey(id.get())) {
            fields.fault("id", "expected an id that no other source of the item has, found %s again"
                    .formatted(Excerpt.quoted(id.get())));
            return Optional.empty();
        }
        id.ifPresent(each -> ids.put(each, fields.sound()));
        return fields.sound()
                ? Optional.of(new Source(id.orElseThrow(), title.orElseThrow(), url.orElseThrow(),
                        publisher.orElseThrow(), published))
                : Optional.empty();
    }

    /// The sources of an item.
    ///
    /// @param ids of all that the file names, with whether they are sound
    /// @param named how many the file names, sound or not
    record Sources(List<Source> sound, Map<String, Boolean> ids, int named) {}
}
