package org.lectern.ui.topics;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableIntegerValue;
import org.lectern.annotation.Annotations;
import org.lectern.library.Library;
import org.lectern.library.Shelf;
import org.lectern.ui.fx.Background;
import org.lectern.ui.fx.Latest;
import org.lectern.ui.session.Listing;
import org.lectern.ui.session.ReadingSession;

/// What the topic tree shows: the fixed nodes with their counts, and the topics.
public final class TopicsModel {

    private final Annotations annotations;
    private final ReadingSession session;
    private final Latest latest;
    private final List<Counted> counted;
    private final ReadOnlyObjectWrapper<Contents> contents = new ReadOnlyObjectWrapper<>(Contents.NONE);
    private Shelf shelf = Shelf.EMPTY;

    /// @param counted further nodes, which others count
    public TopicsModel(Library library, Annotations annotations, ReadingSession session, Background background,
            List<Counted> counted) {
        this.annotations = annotations;
        this.session = session;
        this.latest = new Latest(background);
        this.counted = List.copyOf(counted);
        background.watch(library.shelf(), newShelf -> {
            shelf = newShelf;
            update();
        });
        background.watch(annotations.revision(), _ -> update());
        counted.forEach(each -> each.count().subscribe(_ -> update()));
    }

    /// The nodes with their counts, as of the newest change.
    ReadOnlyObjectProperty<Contents> contents() {
        return contents.getReadOnlyProperty();
    }

    ReadingSession session() {
        return session;
    }

    private void update() {
        var of = shelf;
        var further = counted.stream().map(each -> new Fixed(each.listing(), each.count().get()))
                .filter(each -> each.count() > 0).toList();
        latest.run(() -> count(of, further), contents::set, _ -> {
            // The store has said so where the reader did something; the tree keeps its last counts.
        });
    }

    private Contents count(Shelf of, List<Fixed> further) {
        var items = of.items();
        var marked = annotations.bookmarks().items().stream().filter(ref -> of.item(ref).isPresent()).count();
        var fixed = new ArrayList<Fixed>();
        fixed.add(new Fixed(Listing.Fixed.ALL, items.size()));
        fixed.add(new Fixed(Listing.Fixed.UNREAD, (int) items.stream().filter(i -> of.unread(i.ref())).count()));
        fixed.add(new Fixed(Listing.Fixed.BOOKMARKS, (int) marked));
        fixed.add(new Fixed(Listing.Fixed.NOTES, annotations.notebook().size()));
        fixed.addAll(further);
        if (!of.pending().isEmpty()) {
            fixed.add(new Fixed(Listing.Fixed.EDITIONS, of.pending().size()));
        }
        if (!of.faults().isEmpty()) {
            fixed.add(new Fixed(Listing.Fixed.PROBLEMS, of.faults().size()));
        }
        var conflicts = annotations.merging().contested();
        if (conflicts > 0) {
            fixed.add(new Fixed(Listing.Fixed.CONFLICTS, conflicts));
        }
        return new Contents(fixed, TopicNode.of(of));
    }

    /// A node that another pane counts; it is there while there is something in it.
    public record Counted(Listing listing, ObservableIntegerValue count) {}

    /// A node that is always there.
    record Fixed(Listing listing, int count) {}

    /// All nodes.
    record Contents(List<Fixed> fixed, List<TopicNode> topics) {

        static final Contents NONE = new Contents(List.of(), List.of());

        Contents {
            fixed = List.copyOf(fixed);
            topics = List.copyOf(topics);
        }
    }
}
