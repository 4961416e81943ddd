package org.lectern.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Unit;
import org.lectern.statistics.concept.Concepts;
import org.lectern.statistics.dates.Dates;
import org.lectern.statistics.text.NumberWords;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Tokens;

/// Finds the statistics of one text: reads its quantities, then asks the surroundings of each.
final class Finder {

    /// What binds a noun to the one before it.
    private static final List<String> BOUND = List.of(" of ", " in ", " for ", " at ", " on ", " from ", " with ",
            " by ");

    private final Tokens tokens;
    private final LocalDate reference;
    private final Concepts concepts;
    private final CountedNouns nouns;
    private final Modifiers modifiers;
    private final Changes changes;
    private final Statuses statuses;
    private final Shares shares;

    Finder(Tokens tokens, LocalDate reference) {
        this.tokens = tokens;
        this.reference = reference;
        concepts = Concepts.of(tokens);
        nouns = new CountedNouns(tokens, concepts);
        modifiers = new Modifiers(tokens);
        changes = new Changes(tokens);
        statuses = new Statuses(tokens);
        shares = new Shares(tokens);
    }

    Reading read() {
        var counted = new ArrayList<Quantity>();
        for (var quantity : new QuantityGrammar(tokens).read()) {
            counted.add(nouns.counted(quantity));
        }
        var chosen = Choosing.between(counted, Dates.find(tokens, reference), tokens);
        var periods = new Periods(tokens, chosen.quantities(), chosen.dates());
        var ranks = chosen.beside(new Ranks(tokens).read(), tokens);
        return new Reading(UnnamedCounts.named(findings(chosen.quantities(), ranks, periods), tokens.text()), chosen.dates(),
                chosen.lengths());
    }

    private List<Finding> findings(List<Quantity> counted, List<Quantity> ranks, Periods periods) {
        var shared = new SharedUnits(tokens).shared(counted.stream().map(shares::share).toList());
        var stated = new SaidBefore(tokens).inherited(shared).stream().filter(this::isStated);
        var found = Stream.concat(stated, ranks.stream()).sorted(Comparator.comparingInt(Quantity::from))
                .map(quantity -> finding(quantity, periods)).toList();
        return new SharedChanges(tokens).shared(new Bounds(tokens).joined(found));
    }

    /// Whether the quantity says how many: `one` alone is a pronoun, and so is `half` in a name.
    private boolean isStated(Quantity quantity) {
        if (quantity.unit().isNone() && Words.is("han.words", tokens.words(quantity.from(), quantity.to() + 1))) {
            return false;
        }
        var one = quantity.form() == Form.WORDS && quantity.to() - quantity.from() == 1
                && tokens.is(quantity.from(), "one");
        return !one || isListed(quantity.to())
                || (!quantity.unit().isNone() && quantity.unit().kind() != FindingKind.COUNT)
                || (Words.is("only", tokens.lower(quantity.from() - 1)) && !quantity.unit().isNone());
    }

    /// `one, two and three`.
    private boolean isListed(int to) {
        return (tokens.is(to, ",") || tokens.is(to, "or")) && NumberWords.isNumberWord(tokens.lower(to + 1));
    }

    private Finding finding(Quantity read, Periods periods) {
        var change = changes.of(read, Math.max(read.to(), read.unit().to()));
        var quantity = change == Change.NONE ? read : Shares.percent(read);
        var span = tokens.span(quantity.from(), quantity.to());
        var measured = concepts.measured(span);
        var upper = quantity.isRange() ? Optional.of(quantity.upper()) : Optional.<BigDecimal>empty();
        var held = modifiers.of(quantity).qualifier();
        return new Finding(span, quantity.value(), upper, new Unit(code(quantity, measured.measure())),
                quantity.unit().name(), kind(quantity),
                upper.isPresent() ? Qualifier.RANGE : held, upper.isPresent() && held == Qualifier.APPROXIMATELY, change,
                statuses.of(quantity), periods.of(read), measured.concept(), measured.subject(),
                measure(quantity, measured.measure(), change), !quantity.unit().isNone());
    }

    /// What is measured, in words: what the unit counts where nothing else is told, and the growth of what only grew by it.
    private String measure(Quantity quantity, String told, Change change) {
        var unit = quantity.unit();
        if (told.isEmpty() && unit.code().startsWith("{") && unit.kind() == FindingKind.COUNT) {
            return Nouns.plural(unit.name().split(" per ", 2)[0]);
        }
        var lead = tokens.lower(quantity.from() - 1);
        var part = unit.kind() == FindingKind.PERCENT && !lead.equals("to") && !lead.equals("at");
        return told.isEmpty() || change == Change.NONE || quantity.isRange() || !(part || lead.equals("by"))
                ? told
                : (change == Change.UP ? "growth in " : "decline in ") + uncapitalised(told);
    }

    /// A word that opens a sentence as it stands within one; `GMV` stays.
    private static String uncapitalised(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(1))
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }

    /// The code of a unit; where the text names none beside the number, that of the plural which is measured: `users
    /// numbered 974 million`.
    private static String code(Quantity quantity, String measure) {
        if (!quantity.unit().isNone()) {
            return quantity.unit().code();
        }
        var head = head(measure.toLowerCase(Locale.ROOT));
        return Nouns.isPlural(head) && quantity.form() != Form.FRACTION
                && quantity.upper().compareTo(BigDecimal.ONE) != 0
                        ? "{" + head + "}"
                        : "1";
    }

    /// The noun that words turn on: `hosts` of `number of active hosts in the country`.
    private static String head(String measure) {
        var counted = measure.startsWith("number of ") ? measure.substring("number of ".length()) : measure;
        var end = BOUND.stream().mapToInt(counted::indexOf).filter(at -> at > 0).min().orElse(counted.length());
        return counted.substring(counted.lastIndexOf(' ', end - 1) + 1, end);
    }

    private static FindingKind kind(Quantity quantity) {
        return quantity.unit().isNone() && quantity.form() == Form.FRACTION
                ? FindingKind.RATIO
                : quantity.unit().kind();
    }
}
