package org.lectern.ui.lens;

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
import org.lectern.lens.NumberLens;
import org.lectern.lens.Verdict;
import org.lectern.library.Library;
import org.lectern.metrics.Figures;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.lens.NumberFacts.Claim;
import org.lectern.ui.lens.NumberFacts.Mention;
import org.lectern.ui.session.ChartName;
import org.lectern.ui.session.FigureRef;
import org.lectern.ui.session.ReadingSession;

/// What can be known of the numbers in the text, and what the user can say of them.
public final class NumberModel {

    private final NumberReader reader;
    private final ReadingSession session;
    private final Background background;
    private final Latest latest;
    private final Latest listing;
    private final ReadOnlyObjectWrapper<NumberList> list = new ReadOnlyObjectWrapper<>(NumberList.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable NumberFacts> looked = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Correction> corrected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable String> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> advice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();
    private NumberCharts charts = NumberCharts.NONE;
    private @Nullable FigureRef awaited;

    public NumberModel(NumberLens lens, Library library, ReadingSession session, Background background,
            Figures figures) {
        this.reader = new NumberReader(lens, library, figures);
        this.session = session;
        this.background = background;
        this.latest = new Latest(background);
        this.listing = new Latest(background);
        session.item().subscribe(_ -> list());
        background.watch(library.shelf(), _ -> list());
        background.watch(lens.revision(), _ -> list());
    }

    /// Says which charts show numbers.
    public void charts(NumberCharts known) {
        charts = known;
        known.changes().subscribe(_ -> {
            var facts = looked.get();
            if (facts != null) {
                looked.set(facts.in(charts.of(facts.figure())));
            }
            if (awaited != null) {
                show(awaited);
            }
        });
    }

    /// The numbers of the open item that its briefing does not list.
    ReadOnlyObjectProperty<NumberList> numbers() {
        return list.getReadOnlyProperty();
    }

    /// The number that was looked at last, as soon as it is known; null after [#leave].
    ReadOnlyObjectProperty<@Nullable NumberFacts> looked() {
        return looked.getReadOnlyProperty();
    }

    /// The number that the user wants to set right; null when none.
    ObjectProperty<@Nullable Correction> corrected() {
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
        return reader.listed(figure);
    }

    /// Looks at a number.
    void look(FigureRef figure) {
        latest.run(() -> reader.facts(figure), found -> {
            looked.set(null);
            looked.set(found.map(facts -> facts.in(charts.of(figure))).orElse(null));
        }, this::fail);
    }

    void leave() {
        latest.run(() -> true, _ -> looked.set(null), this::fail);
    }

    /// Lets the number that is looked at, or is chosen, be charted: a found one that says too little is set right first.
    public void chart() {
        withNumber(facts -> {
            if (facts.claim() == Claim.BRIEFING || facts.claim() == Claim.USER) {
                choose(facts.figure());
                if (!show(facts.figure())) {
                    advise("numbers.alone");
                }
            } else if (complete(facts.metric())) {
                save(facts, facts.metric(), "numbers.charted");
            } else {
                set(facts);
            }
        });
    }

    /// Opens the sheet on which the number is set right.
    public void correct() {
        withNumber(facts -> {
            if (facts.claim() == Claim.BRIEFING) {
                advise("numbers.own");
            } else {
                set(facts);
            }
        });
    }

    private void set(NumberFacts facts) {
        background.run(() -> reader.lens().drafts().find(facts.figure().item(), facts.figure().metric()),
                draft -> corrected.set(new Correction(facts, draft.flatMap(CorrectionForm::parse))), this::fail);
    }

    /// Keeps what was typed and not saved.
    void draft(NumberFacts facts, CorrectionForm form) {
        keep(facts, Optional.of(form.written()));
    }

    void dropDraft(NumberFacts facts) {
        keep(facts, Optional.empty());
    }

    private void keep(NumberFacts facts, Optional<String> words) {
        background.run(() -> {
            reader.lens().drafts().keep(facts.figure().item(), facts.figure().metric(), words);
            return true;
        }, _ -> {}, this::fail);
    }

    /// Says that the number is no statistic.
    public void reject() {
        withNumber(facts -> {
            if (facts.claim() == Claim.BRIEFING) {
                advise("numbers.own");
            } else {
                reject(facts);
            }
        });
    }

    void reject(NumberFacts facts) {
        withItem(facts, (item, text) -> reader.lens().reject(item.ref(), text, facts.span()), () -> {
            if (facts.figure().equals(session.chosen().get())) {
                session.chosen().set(null);
            }
            leave();
            tell("numbers.rejected");
        });
    }

    void save(NumberFacts facts, Metric reading) {
        save(facts, reading, "numbers.corrected");
    }

    /// Takes back what the user said of some words, so that they are read anew.
    void takeBack(Verdict verdict) {
        background.run(() -> {
            reader.lens().forget(verdict);
            return true;
        }, _ -> {
            leave();
            tell("numbers.taken-back");
        }, this::fail);
    }

    /// Opens another item that speaks of the same.
    void open(Mention mention) {
        session.reveal(mention.figure(), mention.span());
    }

    /// Opens a number at its words.
    void open(NumberList.Found found) {
        session.reveal(found.figure(), found.span());
    }

    /// Opens a chart with the point of a number chosen.
    void open(ChartName chart, FigureRef figure) {
        choose(figure);
        charts.open(chart, figure);
    }

    /// Points at a number: it lights up in the text and in the charts.
    void point(@Nullable FigureRef figure) {
        session.hovered().set(figure);
    }

    ReadingSession session() {
        return session;
    }

    private void list() {
        var ref = session.item().get();
        listing.run(() -> Optional.ofNullable(ref).map(reader::list).orElse(NumberList.EMPTY), list::set, this::fail);
    }

    private void save(NumberFacts facts, Metric reading, String key) {
        withItem(facts, (item, text) -> reader.lens().correct(item.ref(), text, facts.span(), reading), () -> {
            // What the user says has another name than what was found.
            background.run(() -> reader.at(facts.figure().item(), facts.span()), now -> now.ifPresent(this::chosen),
                    this::fail);
            tell(key);
        });
    }

    /// Chooses what was set right, and shows its chart as soon as there is one.
    private void chosen(FigureRef figure) {
        choose(figure);
        if (!show(figure)) {
            awaited = figure;
        }
    }

    /// Shows the first chart of a number.
    ///
    /// @return whether there is one
    private boolean show(FigureRef figure) {
        var first = charts.of(figure).stream().findFirst();
        if (first.isPresent()) {
            awaited = null;
            charts.open(first.get(), figure);
        }
        return first.isPresent();
    }

    /// Chooses a number, once more if it is chosen already, so that its card and its point are brought into sight.
    private void choose(FigureRef figure) {
        session.chosen().set(null);
        session.chosen().set(figure);
    }

    private void withItem(NumberFacts facts, Change change, Runnable done) {
        background.run(() -> {
            var item = reader.library().shelf().get().item(facts.figure().item()).orElseThrow();
            change.of(item, ArticleText.of(item));
            return true;
        }, _ -> done.run(), this::fail);
    }

    private void withNumber(Consumer<NumberFacts> verb) {
        var known = looked.get();
        var chosen = session.chosen().get();
        if (known != null) {
            verb.accept(known);
        } else if (chosen == null) {
            advise("numbers.choose");
        } else {
            background.run(() -> reader.facts(chosen), found -> found.ifPresent(verb), this::fail);
        }
    }

    private static boolean complete(Metric metric) {
        return !metric.subject().isBlank() && !metric.measure().isBlank();
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

    /// A number that is to be set right.
    ///
    /// @param draft what was typed of it and not saved
    record Correction(NumberFacts facts, Optional<CorrectionForm> draft) {}

    /// A change of what an item says.
    private interface Change {

        void of(Item item, ArticleText text);
    }
}
