package org.lectern.exchange;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.anchoring.Placement.State;
import org.lectern.annotation.Target;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Source;
import org.lectern.exchange.Holdings.Holding;

/// What a template can name: the briefings, in each its items, in each its notes; then the items in which numbers were
/// judged, and the bookmarks. What has a name has a value, which may
/// be empty; an empty one is passed over by a section.
final class Page {

    private final Markup markup;

    private Page(Markup markup) {
        this.markup = markup;
    }

    /// @param entries in the order in which they are written
    static Map<String, Object> of(List<Entry> entries, List<JudgedEntry> judged, List<MarkedEntry> marked,
            Format format) {
        var page = new Page(format == Format.HTML ? Markup.HTML : Markup.MARKDOWN);
        var values = page.page(entries);
        values.put("numbers", judged.isEmpty() ? "" : counted(judged.size(), "number"));
        values.put("judged", page.judged(judged));
        values.put("marks", marked.isEmpty() ? "" : counted(marked.size(), "bookmark"));
        values.put("marked", marked.stream().map(page::mark).toList());
        values.put("contents", Stream.of(entries.isEmpty() ? "" : values.get("notes") + " on " + values.get("items"),
                values.get("numbers"), values.get("marks")).map(String::valueOf).filter(each -> !each.isEmpty())
                .collect(joining(", ")));
        return values;
    }

    private Map<String, Object> page(List<Entry> entries) {
        var items = new LinkedHashMap<ItemRef, List<Entry>>();
        entries.forEach(each -> items.computeIfAbsent(each.annotation().item(), _ -> new ArrayList<>()).add(each));
        var briefings = new LinkedHashMap<String, Map<String, Object>>();
        items.forEach((ref, notes) -> {
            var holding = notes.getFirst().holding();
            var briefing = briefings.computeIfAbsent(ref.briefing(), _ -> briefing(ref, holding));
            var item = item(ref, holding);
            item.put("entries", notes.stream().map(this::note).toList());
            list(briefing.get("items")).add(item);
        });
        var page = new LinkedHashMap<String, Object>();
        page.put("notes", counted(entries.size(), "note"));
        page.put("items", counted(items.size(), "item"));
        page.put("briefings", List.copyOf(briefings.values()));
        return page;
    }

    private List<Map<String, Object>> judged(List<JudgedEntry> judged) {
        var items = new LinkedHashMap<ItemRef, List<JudgedEntry>>();
        judged.forEach(each -> items.computeIfAbsent(each.verdict().item(), _ -> new ArrayList<>()).add(each));
        return items.entrySet().stream().map(each -> {
            var holding = each.getValue().getFirst().holding();
            var item = item(each.getKey(), holding);
            item.put("briefing", briefing(each.getKey(), holding).get("title"));
            item.put("verdicts", each.getValue().stream().map(this::number).toList());
            return item;
        }).toList();
    }

    private Map<String, Object> number(JudgedEntry entry) {
        var verdict = entry.verdict();
        var values = passage(Optional.of(entry.passage()));
        values.put("id", verdict.id().toString());
        values.put("found", entry.foundWords());
        values.put("said", entry.saidWords());
        values.put("rejected", verdict.reading().isEmpty());
        var statistic = verdict.reading().map(StatisticTerms::json).orElse(Map.of());
        for (var name : List.of("subject", "measure", "value", "upper", "unit", "qualifier", "status", "period")) {
            values.put(name, statistic.getOrDefault("lectern:" + name, ""));
        }
        values.put("author", verdict.author());
        values.put("made", verdict.made().toString().substring(0, 10));
        return values;
    }

    private Map<String, Object> mark(MarkedEntry entry) {
        var values = passage(entry.passage());
        var ref = entry.bookmark().item();
        values.putAll(item(ref, entry.holding()));
        values.put("briefing", briefing(ref, entry.holding()).get("title"));
        values.put("created", entry.bookmark().created().toString().substring(0, 10));
        return values;
    }

    private static Map<String, Object> briefing(ItemRef ref, Optional<Holding> holding) {
        var briefing = new LinkedHashMap<String, Object>();
        briefing.put("title", holding.map(each -> each.briefing().title()).orElse(ref.briefing()));
        briefing.put("publisher", holding.map(each -> each.briefing().publisher()).orElse(""));
        briefing.put("published", holding.map(each -> each.briefing().published().toString()).orElse(""));
        briefing.put("items", new ArrayList<>());
        return briefing;
    }

    private static Map<String, Object> item(ItemRef ref, Optional<Holding> holding) {
        var item = new LinkedHashMap<String, Object>();
        item.put("title", holding.map(each -> each.item().title()).orElse(ref.item()));
        item.put("topics", holding.map(each -> each.item().topics().stream().map(Object::toString).toList())
                .orElse(List.of()));
        item.put("iri", ItemIri.of(ref));
        item.put("sources", holding.map(each -> each.item().sources().stream().map(Page::source).toList())
                .orElse(List.of()));
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

    private Map<String, Object> passage(Optional<Passage> passage) {
        var values = new LinkedHashMap<String, Object>();
        values.put("quote", passage.map(each -> each.quote().exact()).orElse(""));
        values.put("prefix", passage.map(each -> each.quote().prefix()).orElse(""));
        values.put("suffix", passage.map(each -> each.quote().suffix()).orElse(""));
        values.put("sentence", passage.map(Passage::sentence).orElse(""));
        values.put("passage", passage.map(markup::passage).orElse(""));
        values.put("lost", passage.flatMap(Passage::state).filter(state -> state == State.LOST).isPresent());
        values.put("changed", passage.flatMap(Passage::state).filter(state -> state == State.CHANGED).isPresent());
        return values;
    }

    private Map<String, Object> note(Entry entry) {
        var note = entry.annotation();
        var values = passage(entry.passage());
        values.put("id", note.id().toString());
        values.put("about", note.target() instanceof Target.Figure ? CsvTable.about(note.target()) : "");
        values.put("whole", note.target() instanceof Target.Whole);
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
