package org.lectern.ui.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Item;
import org.lectern.briefing.Metric;
import org.lectern.lens.Figure;
import org.lectern.lens.NumberLens;
import org.lectern.library.Library;
import org.lectern.metrics.Figures;
import org.lectern.metrics.Metrics;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.lens.NumberFacts.Claim;
import org.lectern.ui.lens.NumberFacts.Fact;
import org.lectern.ui.lens.NumberFacts.Mention;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.session.ReadingSession;

/// What can be known of a number in the text, and what the user can say of it.
public final class NumberModel {

    private static final int MOST_MENTIONS = 4;

    private final NumberLens lens;
    private final Library library;
    private final ReadingSession session;
    private final Background background;
    private final Figures figures;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable NumberFacts> looked = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable NumberFacts> corrected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable String> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> advice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();

    public NumberModel(NumberLens lens, Library library, ReadingSession session, Background background,
            Figures figures) {
        this.lens = lens;
        this.library = library;
        this.session = session;
        this.background = background;
        this.figures = figures;
        this.latest = new Latest(background);
    }

    /// The number that was looked at last, as soon as it is known; null after [#leave].
    ReadOnlyObjectProperty<@Nullable NumberFacts> looked() {
        return looked.getReadOnlyProperty();
    }

    /// The number that the user wants to set right; null when none.
    ObjectProperty<@Nullable NumberFacts> corrected() {
        return corrected;
    }

    /// What was done last that can be taken back.
    public ReadOnlyObjectProperty<@Nullable String> told() {
        return told.getReadOnlyProperty();
    }

    /// What there is to say when nothing can be done.
    public ReadOnlyObjectProperty<@Nullable String> advice() {
        return advice.getReadOnlyProperty();
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable String> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Whether the briefing lists a number among its metrics.
    boolean listed(FigureRef figure) {
        return library.shelf().get().item(figure.item()).stream().flatMap(item -> item.metrics().stream())
                .anyMatch(metric -> metric.id().equals(figure.metric()));
    }

    /// Looks at a number.
    void look(FigureRef figure) {
        latest.run(() -> facts(figure), found -> looked.set(found.orElse(null)), this::fail);
    }

    void leave() {
        latest.run(() -> true, _ -> looked.set(null), this::fail);
    }

    /// Lets the chosen number be charted: a found one that says too little is set right first.
    public void chart() {
        withChosen(facts -> {
            if (facts.claim() == Claim.BRIEFING || complete(facts.metric())) {
                if (facts.claim() != Claim.BRIEFING && facts.claim() != Claim.USER) {
                    save(facts, facts.metric(), "numbers.charted");
                }
                session.chosen().set(null);
                session.chosen().set(facts.figure());
            } else {
                corrected.set(facts);
            }
        });
    }

    /// Opens the sheet on which the chosen number is set right.
    public void correct() {
        withChosen(facts -> {
            if (facts.claim() == Claim.BRIEFING) {
                advise("numbers.own");
            } else {
                corrected.set(facts);
            }
        });
    }

    /// Says that the chosen number is no statistic.
    public void reject() {
        withChosen(facts -> {
            if (facts.claim() == Claim.BRIEFING) {
                advise("numbers.own");
            } else {
                reject(facts);
            }
        });
    }

    void reject(NumberFacts facts) {
        withItem(facts, (item, text) -> {
            lens.reject(item.ref(), text, facts.span());
            return "numbers.rejected";
        });
        session.chosen().set(null);
    }

    void save(NumberFacts facts, Metric reading) {
        save(facts, reading, "numbers.corrected");
    }

    /// Opens another item that speaks of the same.
    void open(Mention mention) {
        session.reveal(mention.figure(), mention.span());
    }

    private void save(NumberFacts facts, Metric reading, String key) {
        withItem(facts, (item, text) -> {
            lens.correct(item.ref(), text, facts.span(), reading);
            return key;
        });
    }

    private void withItem(NumberFacts facts, Change change) {
        background.run(() -> {
            var item = library.shelf().get().item(facts.figure().item()).orElseThrow();
            return change.of(item, ArticleText.of(item));
        }, this::tell, this::fail);
    }

    private void withChosen(Consumer<NumberFacts> verb) {
        var chosen = session.chosen().get();
        if (chosen == null) {
            advise("numbers.choose");
        } else {
            background.run(() -> facts(chosen), found -> found.ifPresent(verb), this::fail);
        }
    }

    private static boolean complete(Metric metric) {
        return !metric.subject().isBlank() && !metric.measure().isBlank();
    }

    private Optional<NumberFacts> facts(FigureRef ref) {
        return library.shelf().get().item(ref.item()).flatMap(item -> facts(item, ref));
    }

    private Optional<NumberFacts> facts(Item item, FigureRef ref) {
        var text = ArticleText.of(item);
        var own = item.metrics().stream().filter(metric -> metric.id().equals(ref.metric())).findFirst();
        if (own.isPresent()) {
            var metric = own.get();
            return text.find(metric.quote()).map(span -> new NumberFacts(ref, metric, span, text.words(span),
                    value(metric), Claim.BRIEFING, facts(metric, true), mentions(item, metric)));
        }
        return lens.read(item).stream().filter(figure -> figure.id().equals(ref.metric())).findFirst()
                .map(figure -> new NumberFacts(ref, figure.metric(), figure.span(), text.words(figure.span()),
                        value(figure.metric()), claim(figure), facts(figure.metric(), figure.dated()),
                        mentions(item, figure.metric())));
    }

    private String value(Metric metric) {
        return (figures.value(metric) + " " + figures.unit(metric)).strip();
    }

    private List<Fact> facts(Metric metric, boolean dated) {
        var facts = new ArrayList<Fact>();
        add(facts, "subject", metric.subject());
        add(facts, "measure", metric.measure());
        add(facts, "period", dated ? figures.period(metric.period()) : Messages.get("numbers.undated"));
        add(facts, "kind", Messages.get("numbers.kind." + metric.kind().name().toLowerCase(Locale.ROOT)));
        return facts;
    }

    private static void add(List<Fact> facts, String name, String words) {
        if (!words.isBlank()) {
            facts.add(new Fact(Messages.get("numbers." + name), words));
        }
    }

    private List<Mention> mentions(Item item, Metric metric) {
        var mentions = new ArrayList<Mention>();
        for (var datum : Metrics.sayings(metric, library.shelf().get().items(), lens)) {
            var statement = datum.statement();
            var other = statement.item();
            if (!other.ref().equals(item.ref()) && mentions.size() < MOST_MENTIONS) {
                statement.span(ArticleText.of(other)).ifPresent(span -> mentions.add(new Mention(
                        new FigureRef(other.ref(), statement.origin().id()), span,
                        figures.value(datum) + ", " + figures.period(datum.period()), other.title())));
            }
        }
        return mentions;
    }

    private static Claim claim(Figure figure) {
        return switch (figure.standing()) {
            case FOUND -> Claim.FOUND;
            case UNSURE -> Claim.UNSURE;
            case CORRECTED -> Claim.USER;
        };
    }

    private void tell(String key) {
        told.set(null);
        told.set(Messages.get(key));
    }

    private void advise(String key) {
        advice.set(null);
        advice.set(Messages.get(key));
    }

    private void fail(Exception e) {
        failure.set(null);
        failure.set(String.valueOf(e.getMessage()));
    }

    /// A change of what an item says; gives back the message that tells of it.
    private interface Change {

        String of(Item item, ArticleText text);
    }
}
