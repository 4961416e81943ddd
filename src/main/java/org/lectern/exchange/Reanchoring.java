package org.lectern.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.lectern.anchoring.Anchoring;
import org.lectern.anchoring.CodePoints;
import org.lectern.anchoring.Placement;
import org.lectern.annotation.Target;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Briefing;
import org.lectern.briefing.Fault;
import org.lectern.briefing.ItemRef;
import org.lectern.briefing.Span;

/// Moves the notes of a file from one edition of a briefing to another, and touches no store.
///
/// @param moved in the order of the file; notes on no words are not among them
/// @param faults of the file of the notes
public record Reanchoring(List<Moved> moved, List<Fault> faults) {

    public Reanchoring {
        moved = List.copyOf(moved);
        faults = List.copyOf(faults);
    }

    /// Places the notes of a file.
    ///
    /// @param then the edition that the notes were made on
    /// @param now the edition in which they are placed; an item that it lacks has lost its notes
    public static Reanchoring of(Briefing then, Briefing now, Path notes) {
        var read = Import.read(List.of(notes), new Holdings(List.of(then)), "", Instant.EPOCH, () -> false);
        var texts = new LinkedHashMap<ItemRef, Text>();
        for (var item : then.items()) {
            var today = now.items().stream().filter(each -> each.ref().item().equals(item.ref().item())).findFirst()
                    .map(each -> ArticleText.of(each).text());
            texts.put(item.ref(), Text.of(ArticleText.of(item).text(), today));
        }
        var moved = new ArrayList<Moved>();
        var faults = new ArrayList<>(read.faults());
        for (var each : read.pieces()) {
            if (each.piece() instanceof Piece.Note(var revision)
                    && revision.annotation().target() instanceof Target.Words words) {
                var note = revision.annotation();
                var text = Optional.ofNullable(texts.get(note.item()));
                if (text.isEmpty()) {
                    faults.add(new Fault(each.file(), each.line(), 1, "",
                            "expected a note on an item of the briefing %s,"
                                    .formatted(then.id())
                                    + " found one on %s; it stays where it is".formatted(note.item())));
                } else {
                    moved.add(text.get().moved(each.iri().isEmpty() ? "urn:uuid:" + note.id() : each.iri(), words));
                }
            }
        }
        return new Reanchoring(moved, faults);
    }

    /// Where a note stands.
    ///
    /// @param id what names the note in its file
    /// @param place empty when it is lost
    /// @param candidates of a lost note, the likeliest first
    public record Moved(String id, Placement.State state, double score, Optional<Place> place, List<Place> candidates) {

        public Moved {
            candidates = List.copyOf(candidates);
        }
    }

    /// Words of a text.
    ///
    /// @param points where they stand, in code points
    /// @param score how well words and surroundings agree, 0 to 1
    public record Place(Span points, String quote, double score) {}

    /// An item's text in both editions; empty where the newer one lacks it.
    private record Text(Optional<Today> today) {

        static Text of(String then, Optional<String> now) {
            return new Text(now.map(text -> new Today(text, Anchoring.between(then, text), CodePoints.of(text))));
        }

        Moved moved(String id, Target.Words words) {
            return today.map(text -> text.moved(id, words))
                    .orElseGet(() -> new Moved(id, Placement.State.LOST, 0, Optional.empty(), List.of()));
        }
    }

    private record Today(String text, Anchoring anchoring, CodePoints points) {

        Moved moved(String id, Target.Words words) {
            var placement = anchoring.place(words.confirmed());
            return new Moved(id, placement.state(), placement.score(),
                    placement.span().map(span -> place(span, placement.score())), placement.candidates().stream()
                            .map(candidate -> place(candidate.span(), candidate.score())).toList());
        }

        private Place place(Span span, double score) {
            return new Place(points.toPoints(span), text.substring(span.start(), span.end()), score);
        }
    }
}
