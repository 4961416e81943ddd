package org.lectern.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.anchoring.CodePoints;
import org.lectern.anchoring.Selector;
import org.lectern.annotation.Target;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Source;
import org.lectern.exchange.Holdings.Holding;

/// What an annotation is on, in the terms of the model: an item, or words of it.
final class TargetTerms {

    private final Optional<Holding> holding;
    private final Map<String, Object> json = new LinkedHashMap<>();

    private TargetTerms(ItemRef item, Optional<Holding> holding) {
        this.holding = holding;
        json.put("type", "SpecificResource");
        json.put("source", ItemIri.of(item));
    }

    static Map<String, Object> of(Entry entry) {
        var terms = new TargetTerms(entry.annotation().item(), entry.holding());
        switch (entry.annotation().target()) {
            case Target.Words words -> {
                terms.words(words.confirmed());
                if (!words.first().equals(words.confirmed())) {
                    terms.json.put("lectern:first", terms.selectors(words.first()));
                }
                if (!words.text().isEmpty()) {
                    terms.json.put("lectern:text", words.text());
                }
            }
            case Target.Figure figure -> terms.json.put("lectern:figure", figure(figure));
            case Target.Whole _ -> {}
        }
        return terms.with(entry.annotation().item(), entry.passage());
    }

    static Map<String, Object> of(JudgedEntry entry) {
        var terms = new TargetTerms(entry.verdict().item(), entry.holding());
        terms.words(entry.verdict().words());
        return terms.with(entry.verdict().item(), Optional.of(entry.passage()));
    }

    static Map<String, Object> of(MarkedEntry entry) {
        var terms = new TargetTerms(entry.bookmark().item(), entry.holding());
        entry.bookmark().place().ifPresent(terms::words);
        return terms.with(entry.bookmark().item(), entry.passage());
    }

    private void words(Selector selector) {
        json.put("selector", selectors(selector));
    }

    /// With what a reader that has not the item wants to know of it.
    private Map<String, Object> with(ItemRef item, Optional<Passage> passage) {
        passage.ifPresent(each -> json.put("lectern:sentence", each.sentence()));
        holding.ifPresentOrElse(each -> {
            json.put("lectern:title", each.item().title());
            json.put("lectern:briefing", each.briefing().title());
            json.put("lectern:published", each.briefing().published().toString());
            json.put("lectern:sources", each.item().sources().stream().map(TargetTerms::source).toList());
        }, () -> {
            if (ItemIri.isAddress(item)) {
                json.put("lectern:title", item.item());
            }
        });
        return json;
    }

    private static Map<String, Object> source(Source source) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", source.url().toString());
        json.put("lectern:title", source.title());
        json.put("lectern:publisher", source.publisher());
        source.published().ifPresent(period -> json.put("lectern:published", period.text()));
        return json;
    }

    private static Map<String, Object> figure(Target.Figure figure) {
        var json = new LinkedHashMap<String, Object>();
        json.put("lectern:subject", figure.subject());
        json.put("lectern:measure", figure.measure());
        json.put("lectern:unit", figure.unit().code());
        json.put("lectern:period", figure.period().text());
        figure.metric().ifPresent(metric -> json.put("lectern:metric", metric));
        return json;
    }

    private List<Object> selectors(Selector selector) {
        var selectors = new ArrayList<Object>();
        var quote = new LinkedHashMap<String, Object>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", selector.quote().exact());
        quote.put("prefix", selector.quote().prefix());
        quote.put("suffix", selector.quote().suffix());
        selectors.add(quote);
        selector.position().ifPresent(units -> {
            // Of a text that is not here, or is shorter today, the units are all that is known.
            var points = holding.map(each -> each.text().points()).orElseGet(() -> CodePoints.of(""))
                    .toPoints(units);
            var position = new LinkedHashMap<String, Object>();
            position.put("type", "TextPositionSelector");
            position.put("start", points.start());
            position.put("end", points.end());
            selectors.add(position);
        });
        return selectors;
    }
}
