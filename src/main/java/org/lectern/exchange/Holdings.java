package org.lectern.exchange;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.anchoring.Anchoring;
import org.lectern.anchoring.CodePoints;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;

/// The items that notes can be on, found by their id, by the address of a source or by their title. For one thread.
public final class Holdings {

    private final Map<ItemRef, Holding> byRef = new HashMap<>();
    private final Map<String, List<Holding>> byAddress = new HashMap<>();
    private final Map<String, List<Holding>> byTitle = new HashMap<>();

    public Holdings(List<Briefing> briefings) {
        var number = 0;
        for (var briefing : briefings) {
            for (var item : briefing.items()) {
                var holding = new Holding(briefing, item, number++);
                byRef.put(item.ref(), holding);
                byTitle.computeIfAbsent(title(item.title()), _ -> new ArrayList<>()).add(holding);
                item.sources().stream().map(source -> address(source.url().toString())).distinct()
                        .forEach(address -> byAddress.computeIfAbsent(address, _ -> new ArrayList<>()).add(holding));
            }
        }
    }

    public Optional<Holding> item(ItemRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /// The items that cite a page.
    List<Holding> citing(String address) {
        return byAddress.getOrDefault(address(address), List.of());
    }

    /// The items of a title.
    List<Holding> titled(String title) {
        return title.isBlank() ? List.of() : byTitle.getOrDefault(title(title), List.of());
    }

    private static String title(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// An address without what does not tell pages apart: `http` for `https`, `www.`, a final slash, a fragment.
    private static String address(String address) {
        try {
            var uri = new URI(address.strip());
            if (uri.getHost() == null) {
                return address.strip();
            }
            var host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
            var path = Optional.ofNullable(uri.getRawPath()).orElse("").replaceFirst("/+$", "");
            return host + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + path
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (java.net.URISyntaxException _) {
            return address.strip();
        }
    }

    /// An item with its briefing, and its text made ready for placing notes when that is first asked for.
    public static final class Holding {

        private final Briefing briefing;
        private final Item item;
        private final int number;
        private Optional<Text> text = Optional.empty();

        private Holding(Briefing briefing, Item item, int number) {
            this.briefing = briefing;
            this.item = item;
            this.number = number;
        }

        public Briefing briefing() {
            return briefing;
        }

        public Item item() {
            return item;
        }

        /// Its place in the library.
        int number() {
            return number;
        }

        Text text() {
            if (text.isEmpty()) {
                var article = ArticleText.of(item);
                text = Optional.of(new Text(article, Anchoring.onto(article.text()), CodePoints.of(article.text())));
            }
            return text.get();
        }
    }

    /// The text of an item with what places notes in it and counts it.
    record Text(ArticleText article, Anchoring anchoring, CodePoints points) {}
}
