package org.lectern.metrics;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.briefing.Item;
import org.lectern.briefing.Unit;

/// Makes the charts of one item.
final class Charting {

    private static final int MOST_LINES = 4;
    private static final int MOST_BARS = 8;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    /// A change is a share of nothing.
    private static final Pattern CHANGE = Pattern
            .compile("\\b(growth|grew|increase|rise|gain|change|decline|decrease|fall|drop|cut)\\b");

    private final Item item;
    /// The item's own groups first.
    private final Map<Key, Group> groups = new LinkedHashMap<>();
    private final List<Group> own;

    Charting(Item item, List<Item> items) {
        this.item = item;
        gather(item);
        own = List.copyOf(groups.values());
        items.stream().filter(other -> !other.ref().equals(item.ref())).forEach(this::gather);
    }

    List<Chart> charts() {
        var charts = new ArrayList<Chart>();
        questions(own.stream().filter(Group::overTime).toList()).forEach((_, asked) -> charts.addAll(lines(asked)));
        var shares = new ArrayList<Chart>();
        questions(own.stream().filter(group -> !group.overTime()).toList()).forEach((question, asked) -> {
            var bars = bars(question, asked);
            if (bars.size() > 1) {
                charts.add(new Chart.Bars(asked.getFirst().measure(), question.unit(), bars));
            } else if (share(bars.getFirst())) {
                shares.add(new Chart.Share(bars.getFirst()));
            }
        });
        charts.addAll(shares);
        return List.copyOf(charts);
    }

    private void gather(Item from) {
        for (var datum : Metrics.data(from)) {
            groups.computeIfAbsent(Key.of(datum), Group::new).add(datum);
        }
    }

    private static Map<Question, List<Group>> questions(List<Group> groups) {
        var questions = new LinkedHashMap<Question, List<Group>>();
        groups.forEach(group -> questions.computeIfAbsent(group.key.question(), _ -> new ArrayList<>()).add(group));
        return questions;
    }

    private List<Chart> lines(List<Group> asked) {
        var charts = new ArrayList<Chart>();
        var number = Math.ceilDiv(asked.size(), MOST_LINES);
        for (var i = 0; i < number; i++) {
            var part = asked.subList(asked.size() * i / number, asked.size() * (i + 1) / number);
            charts.add(new Chart.Line(part.getFirst().measure(), part.getFirst().key.question().unit(),
                    part.stream().map(Group::strand).toList(), item.events()));
        }
        return charts;
    }

    /// The item's lone figures, and of every other subject the figure nearest to them in time; the largest first.
    private List<Datum> bars(Question question, List<Group> asked) {
        var bars = new ArrayList<Datum>();
        asked.forEach(group -> bars.addAll(group.data));
        var about = bars.getFirst();
        groups.values().stream().filter(group -> group.key.question().equals(question) && !asked.contains(group))
                .map(group -> group.nearest(about)).sorted(Comparator.comparingLong(datum -> distance(datum, about)))
                .limit(Math.max(0, MOST_BARS - bars.size())).forEach(bars::add);
        return bars.stream().sorted(Comparator.comparing(Datum::value).reversed()).toList();
    }

    private static boolean share(Datum datum) {
        return datum.unit().code().equals("%") && datum.upper().isEmpty() && datum.value().signum() >= 0
                && datum.value().compareTo(WHOLE) <= 0
                && !CHANGE.matcher(datum.measure().toLowerCase(Locale.ROOT)).find();
    }

    private static long distance(Datum one, Datum other) {
        return Math.abs(ChronoUnit.DAYS.between(one.period().last(), other.period().last()));
    }

    /// What is measured, of whatever subject.
    private record Question(String measure, Unit unit) {}

    /// What is measured of a subject.
    private record Key(String subject, Question question) {

        static Key of(Datum datum) {
            return new Key(fold(datum.subject()), new Question(fold(datum.measure()), datum.unit()));
        }

        private static String fold(String words) {
            return words.strip().toLowerCase(Locale.ROOT);
        }
    }

    /// All values of one subject and measure, those that agree joined.
    private static final class Group {

        private final Key key;
        private final List<Datum> data = new ArrayList<>();

        Group(Key key) {
            this.key = key;
        }

        void add(Datum datum) {
            for (var i = 0; i < data.size(); i++) {
                var known = data.get(i);
                if (known.agrees(datum)) {
                    var statements = new ArrayList<>(known.statements());
                    // A series says again what the words of its item say.
                    if (datum.statement().metric().isPresent() || statements.stream()
                            .noneMatch(each -> each.item().ref().equals(datum.statement().item().ref()))) {
                        statements.addAll(datum.statements());
                    }
                    data.set(i, known.with(statements));
                    return;
                }
            }
            data.add(datum);
        }

        String measure() {
            return data.getFirst().measure();
        }

        boolean overTime() {
            return data.stream().anyMatch(datum -> !datum.simultaneous(data.getFirst()));
        }

        Strand strand() {
            // By the middles of the periods, as a chart places them.
            return new Strand(data.getFirst().subject(), data.stream()
                    .sorted(Comparator.comparingLong(
                            datum -> datum.period().first().toEpochDay() + datum.period().last().toEpochDay()))
                    .toList());
        }

        Datum nearest(Datum about) {
            return data.stream().min(Comparator.comparingLong(datum -> distance(datum, about))).orElseThrow();
        }
    }
}
