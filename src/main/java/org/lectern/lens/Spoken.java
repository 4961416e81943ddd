package org.lectern.lens;

import java.util.List;
import java.util.Locale;
import org.lectern.briefing.Item;
import org.lectern.briefing.Span;
import org.lectern.briefing.Topic;
import org.lectern.lens.Places.Place;

/// Whom an item speaks of, as it goes on: who `it`, `the company` and `the region` are at each place.
final class Spoken {

    private final String protagonist;
    private String actor = "";
    private String place = "";

    Spoken(Item item) {
        protagonist = protagonist(item);
    }

    /// Whom a figure is said of.
    ///
    /// @param told the subject that was read; it may stand in another sentence, or for somebody named before
    /// @param sentence the words of the figure's sentence
    /// @param places those that the sentence names
    /// @param figure the figure's place in the sentence, and the next one's after it
    Who who(String told, String sentence, List<Place> places, Span figure, int next) {
        var said = bare(told);
        var here = !said.isEmpty() && sentence.toLowerCase(Locale.ROOT).contains(said.toLowerCase(Locale.ROOT));
        var last = places.isEmpty() ? place : places.getLast().name();
        place = last;
        if (here && LensWords.isPlace(said)) {
            return there(places.stream().map(Place::name).filter(each -> each.endsWith(said)).findFirst().orElse(said),
                    sentence, places);
        }
        if (here && isReference(said, "place")) {
            return new Who(last.isEmpty() ? protagonist : last, false);
        }
        var reference = !here || isReference(said, "role");
        var name = reference ? meant(said, here) : said;
        if (!reference && isName(name)) {
            actor = name;
        }
        var nowhere = reference && (name.isEmpty() || LensWords.isPlace(name)) && !last.isEmpty();
        var named = !reference || (!nowhere && (!actor.isEmpty() || name.equals(said)));
        return placed(new Who(nowhere ? last : name, named), places, figure, next);
    }

    /// Tells whom the briefing itself names.
    void names(String subject) {
        if (!subject.isBlank() && !LensWords.isPlace(subject)) {
            actor = subject;
        }
    }

    /// Whether words stand for somebody named before: `the company`.
    static boolean isReference(String words, String kind) {
        var lower = words.toLowerCase(Locale.ROOT);
        var head = lower.substring(lower.lastIndexOf(' ') + 1);
        return lower.equals(words) && (LensWords.is(kind, lower) || LensWords.is(kind, head));
    }

    private String meant(String said, boolean here) {
        if (!here && isName(said) && !LensWords.isPlace(said)) {
            return said;
        }
        return actor.isEmpty() ? protagonist : actor;
    }

    /// `GMV in Indonesia` is that of whoever is spoken of; `Indonesia's GMV` is the country's.
    private Who there(String said, String sentence, List<Place> places) {
        var who = actor.isEmpty() ? protagonist : actor;
        var within = places.stream().anyMatch(each -> each.name().equals(said) && each.within())
                || sentence.contains(" there ");
        return who.isEmpty() || LensWords.isPlace(who) || !within
                ? new Who(said, true)
                : new Who(joined(who, said), false);
    }

    /// `In Indonesia it sold`: a place that opens the sentence, or follows the figure at once, narrows who is spoken of.
    private static Who placed(Who who, List<Place> places, Span figure, int next) {
        if (who.name().isEmpty() || LensWords.isPlace(who.name())) {
            return who;
        }
        for (var each : places) {
            var opens = each.span().start() < 8;
            var follows = each.span().start() >= figure.end() && each.span().start() < next
                    && each.span().start() - figure.end() < 24;
            if (each.within() && (opens || follows) && !who.name().contains(each.name())) {
                return new Who(joined(who.name(), each.name()), who.sure());
            }
        }
        return who;
    }

    private static String joined(String who, String place) {
        return who.endsWith(place) ? who : who + " " + place;
    }

    private static String bare(String told) {
        var said = told.strip();
        for (var ending : List.of("'s", "’s", "'", "’")) {
            said = said.endsWith(ending) ? said.substring(0, said.length() - ending.length()) : said;
        }
        return said;
    }

    private static boolean isName(String words) {
        return words.codePoints().anyMatch(Character::isUpperCase);
    }

    /// The first name of the title that the item's text or its topics name too; else the last of its topics.
    private static String protagonist(Item item) {
        var title = item.title();
        for (var at = 0; at < title.length();) {
            var end = at;
            while (end < title.length() && Character.isUpperCase(title.charAt(end))) {
                var space = title.indexOf(' ', end);
                end = space < 0 ? title.length() : space + 1;
            }
            if (end > at) {
                var name = bare(title.substring(at, end).strip().replaceAll("[,:;.]$", ""));
                if (isKnown(item, name)) {
                    return name;
                }
            }
            var space = title.indexOf(' ', Math.max(at, end - 1));
            at = space < 0 ? title.length() : space + 1;
        }
        return item.topics().isEmpty() ? "" : item.topics().getFirst().name();
    }

    private static boolean isKnown(Item item, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return item.topics().stream().map(Topic::path).flatMap(List::stream)
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(lower))
                || LensWords.isPlace(name) || item.body().contains(" " + name + " ")
                || item.body().contains(" " + name + "'s ") || item.body().contains(" " + name + "’s ");
    }

    /// @param sure whether the text names it, and not the title or the topics alone
    record Who(String name, boolean sure) {}
}
