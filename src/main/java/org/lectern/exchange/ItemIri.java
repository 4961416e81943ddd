package org.lectern.exchange;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lectern.briefing.ItemRef;

/// The IRI by which notes name an item outside of the program: `urn:lectern:item:BRIEFING:ITEM`, each id percent-encoded.
///
/// It is made of the two ids alone, so that it is the same in every library, whichever file the briefing came in. A note
/// that was parked under a foreign address, which is no item of a library, is given back that address.
public final class ItemIri {

    private static final String START = "urn:lectern:item:";

    private ItemIri() {}

    public static String of(ItemRef item) {
        return isAddress(item) ? item.briefing() : START + encoded(item.briefing()) + ":" + encoded(item.item());
    }

    /// The item that an IRI names; empty when it is none of ours.
    public static Optional<ItemRef> parse(String iri) {
        if (!iri.startsWith(START)) {
            return Optional.empty();
        }
        var ids = iri.substring(START.length()).split("[:#]", 3);
        try {
            return ids.length < 2 || ids[0].isEmpty() || ids[1].isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ItemRef(decoded(ids[0]), decoded(ids[1])));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Where notes are parked whose page is of no item that is known: its address stands for the briefing, its title for
    /// the item. The id of a briefing has no colon, an address has one.
    static ItemRef parked(String address, String title) {
        return new ItemRef(address.contains(":") ? address : "urn:unknown:" + encoded(address), title);
    }

    /// Whether notes are parked there.
    static boolean isAddress(ItemRef item) {
        return item.briefing().indexOf(':') >= 0;
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
