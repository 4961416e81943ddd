package org.lectern.ui.editions;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.library.Library;
import org.lectern.library.Pending;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Listing;
import org.lectern.ui.session.ReadingSession;

/// The new editions that wait, the one that is reviewed, and what can be done with it.
public final class EditionsModel {

    private final Library library;
    private final Annotations annotations;
    private final ReadingSession session;
    private final Background background;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<List<Pending>> waiting = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ofOpenItem = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable String> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();
    private Listing listingBefore = Listing.Fixed.ALL;
    private String chosen = "";

    public EditionsModel(Library library, Annotations annotations, ReadingSession session, Background background) {
        this.library = library;
        this.annotations = annotations;
        this.session = session;
        this.background = background;
        latest = new Latest(background);
        background.watch(library.shelf(), shelf -> {
            waiting.set(shelf.pending());
            update();
        });
        background.watch(annotations.revision(), _ -> update());
        session.item().subscribe(_ -> compareWithOpenItem());
        session.listing().subscribe(listing -> {
            if (listing != Listing.Fixed.EDITIONS) {
                listingBefore = listing;
            }
            update();
        });
    }

    /// What there is to tell of that can be taken back.
    public ReadOnlyObjectProperty<@Nullable String> told() {
        return told.getReadOnlyProperty();
    }

    /// What went wrong; null while nothing did.
    public ReadOnlyObjectProperty<@Nullable String> failure() {
        return failure.getReadOnlyProperty();
    }

    /// The new editions that wait.
    ReadOnlyObjectProperty<List<Pending>> waiting() {
        return waiting.getReadOnlyProperty();
    }

    ObservableBooleanValue anyWaiting() {
        return Bindings.createBooleanBinding(() -> !waiting.get().isEmpty(), waiting);
    }

    /// The edition that is reviewed; null while none is, or while it is compared.
    ReadOnlyObjectProperty<@Nullable Review> review() {
        return review.getReadOnlyProperty();
    }

    /// Whether a new edition of the open item's briefing waits.
    ReadOnlyBooleanProperty ofOpenItem() {
        return ofOpenItem.getReadOnlyProperty();
    }

    ReadingSession session() {
        return session;
    }

    /// Opens the review, with the new edition of the open item's briefing first, if there is one.
    public void open() {
        if (!waiting.get().isEmpty()) {
            var item = session.item().get();
            chosen = item == null ? "" : item.briefing();
            session.listing().set(Listing.Fixed.EDITIONS);
            update();
        }
    }

    /// Leaves the review; what waits goes on waiting.
    void later() {
        session.listing().set(listingBefore);
    }

    /// Which of the waiting editions is reviewed, from 0.
    int position() {
        var briefings = waiting.get().stream().map(each -> each.waiting().briefing()).toList();
        return Math.max(0, briefings.indexOf(chosen));
    }

    /// Reviews the next of the waiting editions, or the one before.
    void step(int by) {
        var to = position() + by;
        if (to >= 0 && to < waiting.get().size()) {
            chosen = waiting.get().get(to).waiting().briefing();
            update();
        }
    }

    /// Accepts the edition that is reviewed.
    void accept() {
        var open = review.get();
        if (open != null) {
            accept(List.of(open.pending()));
        }
    }

    void acceptAll() {
        accept(waiting.get());
    }

    /// Opens the article at the place that a row speaks of.
    void go(ReviewRow row) {
        row.target().ifPresent(target -> {
            later();
            target.span().ifPresentOrElse(span -> session.reveal(target.item(), span),
                    () -> session.open(target.item()));
        });
    }

    private void accept(List<Pending> editions) {
        background.run(() -> library.accept(editions), accepted -> {
            told.set(null);
            failure.set(null);
            if (accepted.isEmpty()) {
                failure.set(Messages.get("editions.changed-again"));
            } else {
                told.set(Messages.get("editions.accepted", accepted.size(), accepted.getFirst().after().title()));
            }
            if (waiting.get().isEmpty() && session.listing().get() == Listing.Fixed.EDITIONS) {
                later();
            }
        }, this::fail);
    }

    private void fail(Exception e) {
        failure.set(null);
        failure.set(Messages.get("editions.failed", String.valueOf(e.getMessage())));
    }

    private void compareWithOpenItem() {
        var item = session.item().get();
        ofOpenItem.set(item != null && library.shelf().get().pending(item.briefing()).isPresent());
    }

    private void update() {
        compareWithOpenItem();
        var pending = waiting.get();
        if (session.listing().get() != Listing.Fixed.EDITIONS || pending.isEmpty()) {
            latest.run(() -> true, _ -> review.set(null), this::fail);
            return;
        }
        var next = pending.get(position());
        latest.run(() -> Review.of(next, annotations), made -> {
            if (!Objects.equals(made, review.get())) {
                review.set(made);
            }
        }, this::fail);
    }
}
