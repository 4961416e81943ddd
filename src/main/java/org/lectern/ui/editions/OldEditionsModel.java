package org.lectern.ui.editions;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.ItemRef;
import org.lectern.library.Edition;
import org.lectern.library.Library;
import org.lectern.library.Pending;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.ReadingSession;

/// The editions of a briefing that were shown before, to be read and to be shown again.
public final class OldEditionsModel {

    private final Library library;
    private final ReadingSession session;
    private final Background background;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();

    public OldEditionsModel(Library library, ReadingSession session, Background background) {
        this.library = library;
        this.session = session;
        this.background = background;
        latest = new Latest(background);
        session.item().subscribe(_ -> close());
        session.listing().subscribe(_ -> close());
    }

    /// What there is to tell of that can be taken back.
    public ReadOnlyObjectProperty<@Nullable String> told() {
        return told.getReadOnlyProperty();
    }

    /// What went wrong; null while nothing did.
    public ReadOnlyObjectProperty<@Nullable String> failure() {
        return failure.getReadOnlyProperty();
    }

    /// The edition that is read; null while none is.
    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /// Opens the edition before the one that is shown, at the open item; the shown one, when there is no other.
    public void open() {
        var item = session.item().get();
        if (item != null) {
            latest.run(() -> newestOther(item), opened::set, this::fail);
        }
    }

    /// Opens the edition that is shown, or the one that waits, of those that are compared.
    void open(Pending pending, boolean waits) {
        var edition = waits ? pending.waiting() : pending.shown();
        var content = waits ? pending.after() : pending.before();
        var first = content.items().getFirst().ref();
        latest.run(() -> opened(first, edition, Optional.of(content)), opened::set, this::fail);
    }

    /// Reads another edition of the same briefing.
    void choose(Edition edition) {
        var open = opened.get();
        if (open != null && !edition.equals(open.edition())) {
            latest.run(() -> opened(open.item(), edition, library.read(edition)), opened::set, this::fail);
        }
    }

    /// Shows the edition that is read on the shelf again.
    void show() {
        var open = opened.get();
        if (open != null && open.canBeShown()) {
            background.run(() -> {
                library.show(open.edition());
                return true;
            }, _ -> {
                close();
                told.set(null);
                told.set(Messages.get("editions.shown-again", open.edition().title()));
            }, this::fail);
        }
    }

    void close() {
        latest.run(() -> true, _ -> opened.set(null), this::fail);
    }

    private @Nullable Opened newestOther(ItemRef item) {
        var shown = library.shown(item.briefing());
        if (shown.isEmpty()) {
            return null;
        }
        var edition = library.editions(item.briefing()).stream().filter(each -> !each.equals(shown.get())).findFirst()
                .orElse(shown.get());
        return opened(item, edition, content(edition, shown.get(), item));
    }

    private Optional<Briefing> content(Edition edition, Edition shown, ItemRef item) {
        return edition.equals(shown) ? library.shelf().get().briefing(item) : library.read(edition);
    }

    private Opened opened(ItemRef item, Edition edition, Optional<Briefing> content) {
        return new Opened(item, edition, content, library.editions(item.briefing()),
                library.shown(item.briefing()).orElse(edition));
    }

    private void fail(Exception e) {
        failure.set(null);
        failure.set(Messages.get("editions.failed", String.valueOf(e.getMessage())));
    }
}
