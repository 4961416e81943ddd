package org.lectern.lens;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.briefing.Item;
import org.lectern.briefing.Source;
import org.lectern.briefing.Topic;

/// Who tells the figures of an item, rather than being measured by them: its sources, and whom a sentence cites.
final class Tellers {

    private final Set<String> sources = new HashSet<>();
    /// What the item is about may well report of itself.
    private final Set<String> topics = new HashSet<>();

    Tellers(Item item, String protagonist) {
        topics.add(lower(protagonist));
        item.topics().stream().map(Topic::path).flatMap(List::stream).map(Tellers::lower).forEach(topics::add);
        item.sources().stream().map(Source::publisher).map(LensWords::led).map(Tellers::lower)
                .filter(each -> !topics.contains(each))
                .forEach(sources::add);
    }

    /// Whether a name that a sentence holds surely stands there for a source: `according to Orvex`, `Orvex estimates`.
    boolean isSurely(String name, String sentence) {
        if (topics.contains(lower(name))) {
            return false;
        }
        var verb = verb(name, sentence);
        var cited = isCited(name, sentence) || LensWords.is("estimates", verb)
                || (verb.startsWith("put") && sentence.contains(" at "));
        if (cited) {
            sources.add(lower(name));
        }
        return cited || isSource(name);
    }

    /// Whether a name may stand for a source, when the sentence has another one: `Orvex said that Kettle`.
    boolean isPerhaps(String name, String sentence) {
        return !topics.contains(lower(name)) && LensWords.is("says", verb(name, sentence));
    }

    /// Whether a name is one of a source, whatever sentence it was read in.
    boolean isSource(String name) {
        return sources.contains(lower(name));
    }

    private static boolean isCited(String name, String sentence) {
        for (var at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
            var before = lower(sentence.substring(0, at)).strip();
            var lead = before.endsWith(" the") ? before.substring(0, before.length() - 4) : before;
            if (lead.endsWith("according to") || LensWords.is("citing", lead.substring(lead.lastIndexOf(' ') + 1))) {
                return true;
            }
        }
        return false;
    }

    /// The word behind a name, over `also`; what is made, where the name possesses it.
    private static String verb(String name, String sentence) {
        var at = sentence.indexOf(name);
        if (at < 0) {
            return "";
        }
        var rest = sentence.substring(at + name.length());
        for (var skipped : List.of("'s", "’s", " also")) {
            rest = rest.startsWith(skipped) ? rest.substring(skipped.length()) : rest;
        }
        var start = rest.startsWith(" ") ? 1 : 0;
        var end = start;
        while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
            end++;
        }
        return lower(rest.substring(start, end));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
