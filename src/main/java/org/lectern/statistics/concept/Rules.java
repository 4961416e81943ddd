package org.lectern.statistics.concept;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.statistics.concept.Lexicon.Role;

/// What a figure is about, by where it stands: before `of`, before a noun, behind a noun with `of`, under a verb.
final class Rules {

    private static final Set<String> BINDING = Set.of("of", "in", "for", "on", "at", "from", "to");
    private static final Set<String> TO_VALUE = Set.of("at", "worth", "to", "from", "by", "between", "against", "than",
            "with", "in",
            "around", "on", "for", "as", "per", "under", "over", "versus", "vs", "near", "aged");

    private static final Set<String> GIVING = Set.of("give", "gives", "gave", "given", "giving", "hand", "hands",
            "handed", "leave", "leaves", "left");
    private static final Set<String> COSTING = Set.of("cost", "costs", "pay", "pays", "paid", "earn", "earns", "earned",
            "save", "saves", "saved", "owe", "owes", "owed", "charge", "charges", "charged", "fine", "fined");
    /// What leads to the time that something took.
    private static final Set<String> DURING = Set.of("in", "over", "within", "for", "during", "after");

    private final Words words;
    private final Lexicon lexicon;
    private final Chunks chunks;
    private final Clauses clauses;
    private final Counting counting;
    private final Figure figure;

    Rules(Words words, Lexicon lexicon, Figure figure) {
        this.words = words;
        this.lexicon = lexicon;
        chunks = new Chunks(words, lexicon);
        clauses = new Clauses(words);
        counting = new Counting(words, lexicon, figure);
        this.figure = figure;
    }

    /// What the figure is about; empty when the sentence does not say.
    Optional<Topic> topic() {
        if (words.is(figure.first(), Tag.VERB)) {
            return verbal(figure.first() + 1);
        }
        if (counting.isSubject()) {
            return Optional.ofNullable(counting.object());
        }
        if (counting.isWholeOf()) {
            return behind(figure.next());
        }
        var of = ofComplement();
        if (of != null) {
            return Optional.of(of);
        }
        var attribute = attribute();
        if (attribute != null) {
            return Optional.of(attribute);
        }
        var held = held();
        if (held != null) {
            return Optional.of(held);
        }
        var whole = ofWhich();
        if (whole != null) {
            return Optional.of(whole);
        }
        var lead = lead(figure.first() - 1);
        return Optional.ofNullable(lead != null ? lead : opening());
    }

    /// `60% of shoppers`, `200,000 tonnes of ammonia`.
    private @Nullable Topic ofComplement() {
        if (!words.lower(figure.next()).equals("of") || isRate()) {
            return null;
        }
        if (isDuration()) {
            return lead(figure.first() - 1);
        }
        var chunk = chunks.startingAt(figure.next() + 1);
        if (chunk == null || chunks.isTime(chunk) || chunks.isEmpty(chunk) || counting.isPartOf(figure.next() + 1)) {
            return null;
        }
        if (figure.kind() == Figure.Kind.SHARE && isReached()) {
            var reached = lead(figure.first() - 1);
            if (reached != null) {
                return reached;
            }
        }
        return Topic.sure(chunks.withComplement(chunk, Set.of("of")));
    }

    /// `$7 per kilogram` of something: the something is not what the figure measures.
    private boolean isRate() {
        for (var at = figure.first(); at <= figure.last(); at++) {
            if (words.lower(at).equals("per") && !words.lower(at + 1).startsWith("cent")) {
                return true;
            }
        }
        return false;
    }

    /// Who has what the figure is about: the subject of the verb whose object the topic is.
    @Nullable
    Chunk owner(Topic topic) {
        var verb = clauses.verbBefore(topic.words().first());
        if (verb < 0 || (lexicon.is(words.lower(verb), Role.SPEECH) && !words.lower(verb).startsWith("report"))) {
            return null;
        }
        for (var at = verb + 1; at < topic.words().first(); at++) {
            if (words.is(at, Tag.COMMA) || words.is(at, Tag.CONJUNCTION) || words.is(at, Tag.NUMBER)) {
                return null;
            }
        }
        return clauses.subject(verb);
    }

    /// Whether the sentence is known to say nothing else of what it counts.
    boolean isUnbound() {
        return counting.isSubject() || counting.isWholeOf() || clauses.isPersonal(clauses.verbBefore(figure.first()));
    }

    /// `$350m in cash`, `1.6 trillion francs in assets`: money tells in what it is held or taken.
    private @Nullable Topic held() {
        if (figure.kind() != Figure.Kind.MONEY || !words.lower(figure.next()).equals("in")
                || !words.tag(figure.next() + 1).inChunk()) {
            return null;
        }
        var chunk = chunks.startingAt(figure.next() + 1);
        var verb = clauses.verbBefore(figure.first());
        var invested = verb >= 0 && words.lower(verb).startsWith("invest");
        return chunk == null || invested || chunks.isTime(chunk) || chunks.isName(chunk) ? null : Topic.sure(chunk);
    }

    /// `rose to 4% of output`, `stands at 98% of output`: the share is a value that the subject has.
    private boolean isReached() {
        var before = words.lower(figure.first() - 1);
        return before.equals("to") || before.equals("at") || before.equals("from") || before.equals("reach")
                || before.equals("reached") || before.equals("exceed") || before.equals("exceeded")
                || before.equals("hit");
    }

    /// `a 14% stake in the airport`, `a 0.4% decline in retail sales`.
    private @Nullable Topic attribute() {
        if (figure.kind() == Figure.Kind.COUNT || !words.tag(figure.last() + 1).inChunk()
                || words.is(figure.last() + 1, Tag.POSSESSIVE)) {
            return null;
        }
        var chunk = chunks.startingAt(figure.last() + 1);
        if (chunk == null || chunks.isTime(chunk)) {
            return null;
        }
        return chunks.isChange(chunk) ? change(chunk) : Topic.sure(chunks.withComplement(chunk, BINDING));
    }

    /// What changed by the figure: in the chunk itself, behind it, or the subject of the clause.
    private @Nullable Topic change(Chunk chunk) {
        if (chunk.first() < chunk.last() && words.tag(chunk.last() - 1).isNoun()) {
            return Topic.sure(new Chunk(chunk.first(), chunk.last() - 1));
        }
        return behind(Math.max(chunk.last(), figure.last()) + 1).or(() -> behind(chunk.last() + 1))
                .or(() -> verbal(chunk.first())).orElse(null);
    }

    private Optional<Topic> behind(int word) {
        var complement = Set.of("in", "of", "for").contains(words.lower(word)) ? chunks.startingAt(word + 1) : null;
        return complement == null || chunks.isTime(complement) || complement.contains(figure.last())
                ? Optional.empty()
                : Optional.of(Topic.sure(chunks.withComplement(complement, BINDING)));
    }

    /// `homes, of which 35% are empty`, `cars, of which it still owns 300`.
    private @Nullable Topic ofWhich() {
        for (var at = figure.first() - 1; at > 1 && figure.first() - at < 8 && !words.is(at, Tag.COMMA); at--) {
            if (words.is(at, Tag.RELATIVE) && words.lower(at - 1).equals("of")) {
                var last = words.is(at - 2, Tag.COMMA) ? at - 3 : at - 2;
                while (last > 0 && !words.tag(last).isNoun() && !words.tag(last).isVerbal()) {
                    last--;
                }
                var chunk = chunks.endingAt(last);
                return chunk != null && chunks.isTime(chunk) ? noun(chunk.first() - 2) : noun(last);
            }
        }
        return null;
    }

    /// What leads to the figure from the left.
    private @Nullable Topic lead(int before) {
        var at = before;
        while (at >= 0 && words.is(at, Tag.ADVERB)) {
            at--;
        }
        var lower = words.lower(at);
        return switch (words.tag(at)) {
            case STOP, SUBORDINATE -> null;
            case PREPOSITION -> lower.equals("of")
                    ? possessed(at - 1)
                    : lower.equals("worth") && words.tag(at - 1).isNoun()
                            ? worth(at - 1)
                            : TO_VALUE.contains(lower) ? valued(at) : verbal(at).orElse(null);
            case VERB, AUXILIARY, PARTICIPLE -> verbal(at + 1).orElse(null);
            case NOUN, NAME, CLOSE -> adjoined(at);
            case OPEN -> noun(at - 1);
            default -> verbal(Math.max(at, 0)).orElse(null);
        };
    }

    /// `sales of goods worth $5m`.
    private @Nullable Topic worth(int last) {
        var chunk = chunks.endingAt(last);
        return chunk == null ? null : Topic.sure(chunks.withBefore(chunk));
    }

    /// `revenue of $5m`, `a rise of 3%`, `a share of 30%`.
    private @Nullable Topic possessed(int last) {
        var chunk = chunks.endingAt(last);
        if (chunk == null) {
            return verbal(last + 1).orElse(null);
        }
        if (chunks.isChange(chunk) && !words.lower(chunk.last()).equals("growth")) {
            return change(chunk);
        }
        var before = beforeArticle(chunk);
        if (chunks.isEmpty(chunk)
                || (words.lower(chunk.last()).equals("range") && words.is(before, Tag.PREPOSITION))) {
            var valued = words.is(before, Tag.PREPOSITION) ? lead(before) : null;
            return valued != null ? valued : verbal(chunk.first()).or(() -> behind(figure.next())).orElse(null);
        }
        return chunks.isGeneric(chunk)
                ? behind(figure.next()).map(topic -> topic.after(chunk)).orElse(Topic.sure(chunk))
                : Topic.sure(chunks.withBefore(chunk));
    }

    /// `raised its rate by 25 points`, `inflation at 5%`, `rose to 310 million`.
    private @Nullable Topic valued(int preposition) {
        var last = preposition - 1;
        while (words.is(last, Tag.ADVERB) || words.is(last, Tag.ADJECTIVE)) {
            last--;
        }
        var verb = clauses.verbBefore(preposition);
        if (isDuration() && DURING.contains(words.lower(preposition)) && verb >= 0) {
            return verbal(preposition).orElse(null);
        }
        if (verb < 0 && words.is(last, Tag.COMMA) && words.is(figure.next(), Tag.COMMA)) {
            return Topic.sure(orElse(clauses.region(last - 1), new Chunk(last, last)));
        }
        if (words.lower(preposition).equals("aged")) {
            return noun(last);
        }
        var object = clauses.region(last);
        if (words.tag(last).isNoun() && words.lower(preposition).equals("with") && figure.counted() != null) {
            return noun(last);
        }
        if (object == null || !words.tag(last).isNoun() || holdsFigure(object)) {
            return verbal(preposition).orElse(null);
        }
        var chunk = chunks.endingAt(last);
        if (chunk != null && chunks.isTime(chunk)) {
            return verbal(Math.max(chunk.first(), 0)).orElse(null);
        }
        if (words.lower(object.first()).equals("from") && words.lower(preposition).equals("to")) {
            return verbal(object.first()).orElse(null);
        }
        if (words.lower(last).equals("home") && words.is(last - 1, Tag.COMMA)) {
            return noun(last - 2);
        }
        if (chunks.isEmpty(object) || chunks.isChange(object)) {
            return verbal(object.first()).orElse(Topic.sure(object));
        }
        return verb < 0 || object.first() > verb ? Topic.sure(object) : verbal(preposition).orElse(Topic.sure(object));
    }

    private int beforeArticle(Chunk chunk) {
        var at = chunk.first() - 1;
        while (words.is(at, Tag.DETERMINER)) {
            at--;
        }
        return at;
    }

    private boolean isDuration() {
        return figure.kind() == Figure.Kind.MEASURE && lexicon.is(words.lower(figure.last()), Role.TIME);
    }

    private static Chunk orElse(@Nullable Chunk chunk, Chunk other) {
        return chunk == null ? other : chunk;
    }

    /// A noun stands right before the figure: `net income $5m`; a time does so too: `closed Friday 3% lower`.
    private @Nullable Topic adjoined(int last) {
        var chunk = chunks.endingAt(last);
        if (chunk != null && GIVING.contains(words.lower(beforeArticle(chunk)))) {
            return Topic.sure(chunk);
        }
        var spent = chunk != null && figure.kind() == Figure.Kind.MONEY
                && COSTING.contains(words.lower(beforeArticle(chunk)));
        if (chunk == null || chunks.isTime(chunk) || spent
                || ((figure.kind() == Figure.Kind.COUNT || isDuration()) && clauses.verbBefore(last) >= 0)) {
            return verbal(last).orElse(null);
        }
        return Topic.sure(chunk);
    }

    private @Nullable Topic noun(int last) {
        var chunk = chunks.endingAt(last);
        return chunk == null ? null : Topic.sure(chunk);
    }

    /// The subject of the verb that governs a place.
    private Optional<Topic> verbal(int at) {
        var verb = clauses.verbBefore(at);
        if (verb < 0) {
            return Optional.empty();
        }
        var subject = clauses.subject(verb);
        if (subject == null) {
            return Optional.empty();
        }
        if (chunks.isChange(subject) && subject.first() == subject.last()) {
            return Optional.empty();
        }
        if (isTelling(verb)) {
            return told();
        }
        return Optional.of(Topic.sure(subject));
    }

    /// Whether a verb has a teller for its subject and stands right before the figure: `the registry counted 388 million`.
    private boolean isTelling(int verb) {
        return lexicon.is(words.lower(verb), Role.SPEECH) && verb >= figure.first() - 2
                && !words.is(verb - 1, Tag.AUXILIARY) && figure.kind() == Figure.Kind.COUNT;
    }

    /// What somebody counted or gave: the counted noun alone, for the subject is only the teller.
    private Optional<Topic> told() {
        return figure.counted() == null ? Optional.empty() : Optional.of(Topic.sure(figure.counted()));
    }

    /// The figure opens the sentence: `At 37 percent, the tax is high`, `Of the 300 stores, 45 are new`.
    private @Nullable Topic opening() {
        if (words.is(figure.next(), Tag.COMMA) && words.is(figure.first() - 1, Tag.PREPOSITION)) {
            var chunk = chunks.startingAt(figure.next() + 1);
            return chunk == null ? null : Topic.sure(chunks.withComplement(chunk, BINDING));
        }
        for (var at = figure.first() - 1; at >= 0 && figure.first() - at < 6; at--) {
            if (words.is(at, Tag.COMMA)) {
                return noun(at - 1);
            }
        }
        return figure.first() == 1 && words.is(0, Tag.PREPOSITION) ? main() : null;
    }

    /// The subject of the verb behind a figure that opens the sentence: `In 18 matches the side has won`.
    private @Nullable Topic main() {
        for (var at = figure.next(); at < words.size(); at++) {
            if (words.tag(at).isVerbal()) {
                var subject = clauses.subject(at);
                return subject == null ? null : Topic.sure(subject);
            }
        }
        return null;
    }

    private boolean holdsFigure(Chunk chunk) {
        for (var word = chunk.first(); word <= chunk.last(); word++) {
            if (words.is(word, Tag.MEASURE) || (words.is(word, Tag.NUMBER) && !words.is(word - 1, Tag.NAME))) {
                return true;
            }
        }
        return false;
    }
}
