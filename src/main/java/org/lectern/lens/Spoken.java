package org.lectern.lens;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.briefing.Item;
import org.lectern.briefing.Span;
import org.lectern.briefing.Topic;
import org.lectern.lens.Places.Place;

/// Whom an item speaks of, as it goes on: who `it`, `the company` and `the region` are at each place.
final class Spoken {

    private final String protagonist;
    private final Tellers tellers;
    private final NamesRead names;
    private final String text;
    private String actor = "";
    private String place = "";
    /// Where the last heading begins, and the sentence that is read.
    private int section;
    private Span now = new Span(0, 0);
    /// Where the actor was named last.
    private int acted;

    Spoken(Item item, String text) {
        this.text = text;
        names = new NamesRead(text);
        protagonist = protagonist(item, names);
        tellers = new Tellers(item, protagonist);
    }

    /// Goes on to a sentence. Behind a heading nobody is spoken of, unless by a word that stands for somebody.
    void enters(Span sentence, boolean heading) {
        now = sentence;
        section = heading ? sentence.start() : section;
    }

    /// Whom a figure is said of.
    ///
    /// @param told the subject that was read; it may stand in another sentence, or for somebody named before
    /// @param sentence the words of the figure's sentence
    /// @param places those that the sentence names
    /// @param figure the figure's place in the sentence, and the next one's after it
    Who who(String told, String sentence, List<Place> places, Span figure, int next) {
        var said = NamesRead.bare(told);
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
        var teller = here && names.isName(said) ? toldBy(said, sentence) : Optional.<Who>empty();
        if (teller.isPresent()) {
            return placed(teller.get(), places, figure, next);
        }
        var reference = !here || isReference(said, "role") || isReference(asWithin(said, sentence), "teller");
        var name = reference ? opener(sentence).filter(_ -> here).orElseGet(() -> meant(said, here)) : said;
        if (!reference && names.isName(name)) {
            acts(name);
        }
        var nowhere = reference && (name.isEmpty() || LensWords.isPlace(name)) && !last.isEmpty();
        var named = !reference || (!nowhere && (name.equals(actor) || name.equals(said)) && !refers("person"));
        return placed(new Who(nowhere ? last : name, named), places, figure, next);
    }

    /// Goes past a sentence without figures.
    void passes(List<Place> places) {
        place = places.isEmpty() ? place : places.getLast().name();
    }

    /// Tells whom the briefing itself names.
    void names(String subject) {
        if (!subject.isBlank() && !LensWords.isPlace(subject)) {
            acts(subject);
        }
    }

    private void acts(String name) {
        actor = name;
        acted = now.start();
    }

    /// Who is measured where a name only tells it: somebody else whom the sentence names, else who is spoken of.
    private Optional<Who> toldBy(String name, String sentence) {
        var surely = tellers.isSurely(name, sentence);
        if (!surely && !tellers.isPerhaps(name, sentence)) {
            return Optional.empty();
        }
        var others = Stream.of(actor, protagonist)
                .filter(each -> !each.isEmpty() && !each.contains(name) && !name.contains(each))
                .toList();
        var beside = others.stream().filter(sentence::contains).findFirst().map(each -> new Who(each, true));
        return beside.isPresent() || !surely
                ? beside
                : others.stream().findFirst().map(each -> new Who(each, false));
    }

    /// The name that opens the sentence, when it was said before: `Kettle grew as well: the chain has`.
    private Optional<String> opener(String sentence) {
        var end = 0;
        while (end < sentence.length() && Character.isUpperCase(sentence.charAt(end))) {
            var space = sentence.indexOf(' ', end);
            end = space < 0 ? sentence.length() : space + 1;
        }
        var name = NamesRead.bare(sentence.substring(0, end));
        return Optional.of(name).filter(each -> !each.isEmpty() && names.isName(each) && !LensWords.isPlace(each)
                && !tellers.isSource(each) && text.indexOf(each) < now.start());
    }

    /// A word that opens the sentence as it stands within one.
    private static String asWithin(String said, String sentence) {
        return sentence.startsWith(said) && !said.isEmpty()
                ? said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1)
                : said;
    }

    /// Whether the sentence has a word that stands for somebody named before.
    private boolean refers(String kind) {
        for (var start = now.start(); start < now.end();) {
            var end = start;
            while (end < now.end() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (LensWords.is(kind, text.substring(start, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /// Whether words stand for somebody named before: `the company`.
    static boolean isReference(String words, String kind) {
        var lower = words.toLowerCase(Locale.ROOT);
        var head = lower.substring(lower.lastIndexOf(' ') + 1);
        return lower.equals(words) && (LensWords.is(kind, lower) || LensWords.is(kind, head));
    }

    private String meant(String said, boolean here) {
        if (!here && names.isName(said) && !LensWords.isPlace(said) && !tellers.isSource(said)
                && (section == 0 || isOfSection(said) || refers())) {
            return said;
        }
        var left = acted < section && !here && !protagonist.isEmpty() && !refers();
        return actor.isEmpty() || left ? protagonist : actor;
    }

    private boolean refers() {
        return refers("pronoun") || refers("role");
    }

    /// Whether a name stands below the last heading, or in it.
    private boolean isOfSection(String name) {
        var at = text.indexOf(name, section);
        return at >= 0 && at < now.end();
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

    /// The first name of the title that the item's text or its topics name too; else the last of its topics.
    private static String protagonist(Item item, NamesRead names) {
        var title = item.title();
        for (var at = 0; at < title.length();) {
            var end = at;
            while (end < title.length() && Character.isUpperCase(title.charAt(end))) {
                var space = title.indexOf(' ', end);
                end = space < 0 ? title.length() : space + 1;
            }
            if (end > at) {
                var name = NamesRead.bare(title.substring(at, end).strip().replaceAll("[,:;.]$", ""));
                if (!name.isEmpty() && isKnown(item, name, names)) {
                    return name;
                }
            }
            var space = title.indexOf(' ', Math.max(at, end - 1));
            at = space < 0 ? title.length() : space + 1;
        }
        return item.topics().isEmpty() ? "" : item.topics().getFirst().name();
    }

    private static boolean isKnown(Item item, String name, NamesRead names) {
        return item.topics().stream().map(Topic::path).flatMap(List::stream).anyMatch(name::equalsIgnoreCase)
                || LensWords.isPlace(name) || names.stands(name, item.title().length());
    }

    /// @param sure whether the text names it, and not the title or the topics alone
    record Who(String name, boolean sure) {}
}
