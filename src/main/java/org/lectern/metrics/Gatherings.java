package org.lectern.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.briefing.Event;
import org.lectern.briefing.Item;
import org.lectern.briefing.Unit;

/// What is gathered on the questions of one item: its own figures, with what other items say of the same subjects and
/// measures, and of other subjects.
public final class Gatherings {

    private static final int MOST_OTHERS = 12;

    private final List<Event> events;
    /// The item's own groups first.
    private final Map<Key, Answers> answers = new LinkedHashMap<>();
    private final Set<Key> mine = new LinkedHashSet<>();
    private final List<Key> own;
    private final Map<Key, List<Datum>> excluded = new LinkedHashMap<>();
    private final Selection selection;
    private final Conversion conversion;

    Gatherings(Item item, Collection<Item> items, Selection selection) {
        this.selection = selection;
        events = item.events();
        var others = items.stream().filter(other -> !other.ref().equals(item.ref())).toList();
        gather(item, others);
        own = answers.keySet().stream().filter(mine::contains).toList();
        conversion = new Conversion(Rates.of(Stream.concat(Stream.of(item), items.stream()).distinct().toList()));
    }

    Gatherings(Collection<Item> items, Selection selection) {
        this.selection = selection;
        events = List.of();
        own = List.of();
        gather(items.stream().flatMap(each -> Metrics.data(each, selection.lens()).stream()).toList());
        conversion = new Conversion(Rates.of(items));
    }

    /// What is gathered on some subjects by name; nothing when none of them has a value.
    public Optional<Gathering> about(String measure, Unit unit, List<String> subjects) {
        var question = new Question(Question.fold(measure), unit);
        var strands = subjects.stream().map(subject -> new Key(Question.fold(subject), question))
                .filter(answers::containsKey).map(key -> answer(key).strand()).toList();
        return strands.isEmpty() ? Optional.empty() : Optional.of(gathering(question, strands));
    }

    /// All gatherings that can be drawn: those over time first, then those of lone figures, then shares.
    public List<Gathering> all() {
        var over = new ArrayList<Gathering>();
        var lone = new ArrayList<Gathering>();
        var shares = new ArrayList<Gathering>();
        questions().forEach((question, keys) -> {
            var strands = keys.stream().map(key -> answer(key).strand()).toList();
            var lasting = strands.stream().filter(Strand::overTime).toList();
            var single = strands.stream().filter(strand -> !strand.overTime()).toList();
            if (!lasting.isEmpty()) {
                over.add(gathering(question, lasting));
            }
            if (!single.isEmpty()) {
                var gathering = gathering(question, single);
                (gathering.forms().equals(List.of(Form.SHARE)) ? shares : lone).add(gathering);
            }
        });
        return Stream.of(over, lone, shares).flatMap(List::stream)
                .filter(each -> !each.forms().isEmpty() && !isGuess(each)).toList();
    }

    /// Whether all that it states itself are unsure readings of one time: not worth a chart before somebody asks for it.
    private static boolean isGuess(Gathering gathering) {
        return gathering.own().stream().noneMatch(Strand::overTime)
                && gathering.own().stream().flatMap(strand -> strand.data().stream())
                        .flatMap(datum -> datum.statements().stream())
                        .allMatch(each -> each.origin() instanceof Origin.Found found && !found.sure());
    }

    /// The units that a gathering can be shown in besides its own.
    public List<Unit> units(Gathering gathering) {
        return conversion.units(gathering);
    }

    /// Whether a gathering is of sums of money, which only a dated rate converts.
    public static boolean ofMoney(Gathering gathering) {
        return Conversion.ofMoney(gathering.unit());
    }

    /// A gathering in another unit, with what is said in that unit and in those that can be converted into it.
    public Gathering in(Gathering gathering, Unit unit) {
        var refused = new ArrayList<Datum>();
        var converted = gathering.own().stream().flatMap(strand -> convert(strand, unit, refused).stream()).toList();
        var subjects = converted.stream().map(strand -> Question.fold(strand.subject())).toList();
        var others = new LinkedHashMap<String, Answers>();
        answers.forEach((key, said) -> {
            if (key.question().measure().equals(Question.fold(gathering.measure()))
                    && !subjects.contains(key.subject())) {
                said.data().stream().flatMap(datum -> conversion.convert(datum, unit).stream()).forEach(
                        datum -> others.computeIfAbsent(key.subject(), _ -> new Answers()).add(datum));
            }
        });
        var beside = nearest(others.values().stream().map(Answers::strand), converted);
        return new Gathering(gathering.measure(), unit, converted, beside, gathering.events(), gathering.excluded(),
                refused);
    }

    private List<Strand> convert(Strand strand, Unit unit, List<Datum> refused) {
        var into = new Answers();
        for (var datum : strand.data()) {
            conversion.convert(datum, unit).ifPresentOrElse(into::add, () -> refused.add(datum));
        }
        answers.forEach((key, said) -> {
            if (key.subject().equals(Question.fold(strand.subject()))
                    && key.question().measure().equals(Question.fold(strand.data().getFirst().measure()))
                    && !key.question().unit().equals(strand.data().getFirst().unit())) {
                said.data().stream().flatMap(datum -> conversion.convert(datum, unit).stream()).forEach(into::add);
            }
        });
        return into.data().isEmpty() ? List.of() : List.of(into.strand());
    }

    private Gathering gathering(Question question, List<Strand> strands) {
        var names = strands.stream().map(strand -> Question.fold(strand.subject())).toList();
        var others = answers.keySet().stream()
                .filter(key -> key.question().equals(question) && !own.contains(key) && !names.contains(key.subject()))
                .map(key -> answer(key).strand());
        var left = names.stream().flatMap(
                name -> excluded.getOrDefault(new Key(name, question), List.of()).stream()).toList();
        return new Gathering(strands.getFirst().data().getFirst().measure(), question.unit(), strands,
                nearest(others, strands), events, left, List.of());
    }

    /// Those whose values are nearest in time to the newest of the item's own.
    private static List<Strand> nearest(Stream<Strand> others, List<Strand> own) {
        if (own.isEmpty()) {
            return List.of();
        }
        var day = own.getFirst().newest().period().last();
        return others.sorted(Comparator.comparingLong(strand -> Strand.distance(strand.nearest(day), day)))
                .limit(MOST_OTHERS).toList();
    }

    private Map<Question, List<Key>> questions() {
        var questions = new LinkedHashMap<Question, List<Key>>();
        own.forEach(key -> questions.computeIfAbsent(key.question(), _ -> new ArrayList<>()).add(key));
        return questions;
    }

    private Answers answer(Key key) {
        return answers.computeIfAbsent(key, _ -> new Answers());
    }

    /// Gathers what the briefings claim first, so that what was found finds its place among it.
    private void gather(Item item, List<Item> others) {
        var data = Metrics.data(item, selection.lens());
        var rest = others.stream().flatMap(each -> Metrics.data(each, selection.lens()).stream()).toList();
        data.stream().filter(Gatherings::claimed).forEach(datum -> mine.add(gather(datum)));
        rest.stream().filter(Gatherings::claimed).forEach(this::gather);
        data.stream().filter(datum -> !claimed(datum)).forEach(datum -> mine.add(gather(datum)));
        rest.stream().filter(datum -> !claimed(datum)).forEach(this::gather);
    }

    private void gather(List<Datum> data) {
        data.stream().filter(Gatherings::claimed).forEach(this::gather);
        data.stream().filter(datum -> !claimed(datum)).forEach(this::gather);
    }

    private Key gather(Datum datum) {
        var fitting = claimed(datum) ? datum : fitting(datum);
        var key = Key.of(fitting);
        if (selection.excludes(fitting)) {
            excluded.computeIfAbsent(key, _ -> new ArrayList<>()).add(fitting);
        } else {
            answer(key).add(fitting);
        }
        return key;
    }

    private static boolean claimed(Datum datum) {
        return datum.statement().own();
    }

    /// A found figure in the unit that others have of it: prose writes `$5bn` of a year where a briefing says so much a
    /// year.
    private Datum fitting(Datum datum) {
        return answers.containsKey(Key.of(datum))
                ? datum
                : UnitFactors.byTime(datum).filter(other -> answers.containsKey(Key.of(other))).orElse(datum);
    }

    /// What is measured of a subject.
    private record Key(String subject, Question question) {

        static Key of(Datum datum) {
            return new Key(Question.fold(datum.subject()), Question.of(datum));
        }
    }
}
