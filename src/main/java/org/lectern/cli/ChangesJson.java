package org.lectern.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.Metric;
import org.lectern.editions.Changes;
import org.lectern.editions.FigureChange;
import org.lectern.editions.ItemChange;
import org.lectern.editions.PartChange;
import org.lectern.editions.Sentence;
import org.lectern.editions.SentenceChange;

/// The changes of a briefing as JSON; what is not there in one of the editions is `null`.
final class ChangesJson {

    private ChangesJson() {}

    static Map<String, @Nullable Object> of(String briefing, Changes changes) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("briefing", briefing);
        json.put("parts", changes.parts().stream().map(ChangesJson::part).toList());
        json.put("items", changes.items().stream().map(ChangesJson::item).toList());
        return json;
    }

    private static Map<String, @Nullable Object> item(ItemChange item) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", item.ref().item());
        json.put("change", word(item.change()));
        json.put("parts", item.parts().stream().map(ChangesJson::part).toList());
        json.put("figures", item.figures().stream().map(ChangesJson::figure).toList());
        json.put("sentences", item.sentences().stream().map(ChangesJson::sentence).toList());
        return json;
    }

    private static Map<String, @Nullable Object> part(PartChange part) {
        return changed(word(part.part()), "part", part.before().isEmpty() ? null : part.before(),
                part.after().isEmpty() ? null : part.after());
    }

    private static Map<String, @Nullable Object> figure(FigureChange figure) {
        var json = changed(word(figure.change()), "change", figure.before().map(ChangesJson::metric).orElse(null),
                figure.after().map(ChangesJson::metric).orElse(null));
        json.put("aspects", figure.aspects().stream().sorted().map(ChangesJson::word).toList());
        json.put("series", figure.ofSeries());
        return json;
    }

    private static Map<String, @Nullable Object> metric(Metric metric) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", metric.id());
        json.put("subject", metric.subject());
        json.put("measure", metric.measure());
        json.put("value", metric.value());
        json.put("upper", metric.upper().orElse(null));
        json.put("unit", metric.unit().code());
        json.put("qualifier", word(metric.qualifier()));
        json.put("kind", word(metric.kind()));
        json.put("period", metric.period().text());
        return json;
    }

    private static Map<String, @Nullable Object> sentence(SentenceChange sentence) {
        return changed(word(sentence.change()), "change", sentence.before().map(Sentence::words).orElse(null),
                sentence.after().map(Sentence::words).orElse(null));
    }

    private static Map<String, @Nullable Object> changed(String word, String key, @Nullable Object before,
            @Nullable Object after) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put(key, word);
        json.put("before", before);
        json.put("after", after);
        return json;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
