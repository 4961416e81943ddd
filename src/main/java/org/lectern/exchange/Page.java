package org.lectern.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.anchoring.Placement.State;
import org.lectern.annotation.Target;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Source;
import org.lectern.exchange.Holdings.Holding;

/// What a template can name: the briefings, in each its items, in each its notes. What has a name has a value, which may
/// be empty; an empty one is passed over by a section.
final class Page {

    private final Markup markup;

    private Page(Markup markup) {
        this.markup = markup;
    }

    /// @param entries in the order in which they are written
    static Map<String, Object> of(List<Entry> entries, Format format) {
        return new Page(format == Format.HTML ? Markup.HTML : Markup.MARKDOWN).page(entries);
    }

    private Map<String, Object> page(List<Entry> entries) {
        var items = new LinkedHashMap<ItemRef, List<Entry>>();
        entries.forEach(each -> items.computeIfAbsent(each.annotation().item(), _ -> new ArrayList<>()).add(each));
        var briefings = new LinkedHashMap<String, Map<String, Object>>();
        items.forEach((ref, notes) -> {
            var holding = notes.getFirst().holding();
            var briefing = briefings.computeIfAbsent(ref.briefing(), _ -> briefing(ref, holding));
            list(briefing.get("items")).add(item(ref, holding, notes));
        });
        var page = new LinkedHashMap<String, Object>();
        page.put("notes", counted(entries.size(), "note"));
        page.put("items", counted(items.size(), "item"));
        page.put("briefings", List.copyOf(briefings.values()));
        return page;
    }

    private static Map<String, Object> briefing(ItemRef ref, Optional<Holding> holding) {
        var briefing = new LinkedHashMap<String, Object>();
        briefing.put("title", holding.map(each -> each.briefing().title()).orElse(ref.briefing()));
        briefing.put("publisher", holding.map(each -> each.briefing().publisher()).orElse(""));
        briefing.put("published", holding.map(each -> each.briefing().published().toString()).orElse(""));
        briefing.put("items", new ArrayList<>());
        return briefing;
    }

    private Map<String, Object> item(ItemRef ref, Optional<Holding> holding, List<Entry> notes) {
        var item = new LinkedHashMap<String, Object>();
        item.put("title", holding.map(each -> each.item().title()).orElse(ref.item()));
        item.put("topics", holding.map(each -> each.item().topics().stream().map(Object::toString).toList())
                .orElse(List.of()));
        item.put("iri", ItemIri.of(ref));
        item.put("sources", holding.map(each -> each.item().sources().stream().map(Page::source).toList())
                .orElse(List.of()));
        item.put("entries", notes.stream().map(this::note).toList());
        return item;
    }

    private static Map<String, Object> source(Source source) {
        var address = source.url().toString();
        var values = new LinkedHashMap<String, Object>();
        values.put("title", source.title());
        values.put("publisher", source.publisher());
        values.put("date", source.published().map(Object::toString).orElse(""));
        values.put("url", address);
        values.put("link", address.startsWith("http") ? address : "");
        return values;
    }

    private Map<String, Object> note(Entry entry) {
        var note = entry.annotation();
        var passage = entry.passage();
        var values = new LinkedHashMap<String, Object>();
        values.put("id", note.id().toString());
        values.put("quote", passage.map(each -> each.quote().exact()).orElse(""));
        values.put("prefix", passage.map(each -> each.quote().prefix()).orElse(""));
        values.put("suffix", passage.map(each -> each.quote().suffix()).orElse(""));
        values.put("sentence", passage.map(Passage::sentence).orElse(""));
        values.put("passage", passage.map(markup::passage).orElse(""));
        values.put("about", note.target() instanceof Target.Figure ? CsvTable.about(note.target()) : "");
        values.put("whole", note.target() instanceof Target.Whole);
        values.put("lost", passage.flatMap(Passage::state).filter(state -> state == State.LOST).isPresent());
        values.put("changed", passage.flatMap(Passage::state).filter(state -> state == State.CHANGED).isPresent());
        values.put("note", note.note().isBlank() ? "" : markup.note(note.note()));
        values.put("tags", new LinkedHashSet<>(note.tags()));
        values.put("tagged", !note.tags().isEmpty());
        values.put("colour", note.colour().name().toLowerCase(Locale.ROOT));
        values.put("author", note.author());
        values.put("created", note.created().toString().substring(0, 10));
        values.put("modified", note.modified().toString().substring(0, 10));
        return values;
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@org.jspecify.annotations.Nullable Object value) {
        return (List<Object>) java.util.Objects.requireNonNull(value);
    }
}
