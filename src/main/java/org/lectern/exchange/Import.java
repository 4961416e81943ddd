package org.lectern.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.lectern.anchoring.Selector;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Bookmark;
import org.lectern.annotation.Revision;
import org.lectern.annotation.Target;
import org.lectern.annotation.Version;
import org.lectern.briefing.Fault;
import org.lectern.briefing.Metric;
import org.lectern.exchange.Draft.Says;
import org.lectern.lens.Verdict;

/// Notes, verdicts and bookmarks read from files, ready to be taken into a store.
///
/// @param pieces in the order of the files
/// @param faults what could not be read, and where it stands
public record Import(List<Incoming> pieces, List<Fault> faults) {

    public Import {
        pieces = List.copyOf(pieces);
        faults = List.copyOf(faults);
    }

    /// Reads files; what is faulty in them is told, and the rest is read.
    ///
    /// @param replica the id of this store, by which it knows notes of its own
    /// @param now for notes that do not tell when they were made
    /// @param cancelled asked again and again: whether to stop where it stands
    public static Import read(List<Path> files, Holdings holdings, String replica, Instant now,
            BooleanSupplier cancelled) {
        var homes = new Homes(holdings);
        var pieces = new ArrayList<Incoming>();
        var faults = new ArrayList<Fault>();
        for (var path : files) {
            var file = NoteFile.read(path, cancelled);
            faults.addAll(file.faults());
            for (var read : file.notes()) {
                if (cancelled.getAsBoolean()) {
                    break;
                }
                var home = homes.home(read.draft());
                pieces.add(new Incoming(piece(read.draft(), home, replica, now), read.draft().iri(),
                        home.landing(), path, read.place().line()));
            }
        }
        return new Import(pieces, faults);
    }

    /// The notes among them.
    public List<Revision> notes() {
        return pieces.stream().map(Incoming::piece).filter(Piece.Note.class::isInstance).map(Piece.Note.class::cast)
                .map(Piece.Note::revision).toList();
    }

    /// Those of some parked notes whose item is here now, on their items.
    public static List<Annotation> homes(List<Annotation> parked, Holdings holdings) {
        var homes = new Homes(holdings);
        return parked.stream().map(homes::found).flatMap(Optional::stream).toList();
    }

    private static Piece piece(Draft draft, Homes.Home home, String replica, Instant now) {
        return switch (draft.says()) {
            case Says.Rejection _ -> judgement(draft, home, replica, now, Optional.empty());
            case Says.Correction correction -> judgement(draft, home, replica, now, Optional.of(correction.reading()));
            // What is bookmarked has to be here, or else it waits with the notes until it is.
            case Says.Mark _ when !ItemIri.isAddress(home.item()) -> new Piece.Mark(mark(draft, home, now));
            case Says.Mark _,Says.Note _ -> new Piece.Note(revision(draft, home, replica, now));
        };
    }

    private static Piece judgement(Draft draft, Homes.Home home, String replica, Instant now,
            Optional<Metric> reading) {
        var content = draft.content();
        return new Piece.Judgement(new Verdict(home.item(), ((Target.Words) home.target()).confirmed(), reading,
                content.modified().or(content::created).orElse(now), author(content.author(), replica)));
    }

    private static Bookmark mark(Draft draft, Homes.Home home, Instant now) {
        var place = home.target() instanceof Target.Words words
                ? Optional.of(words.confirmed())
                : Optional.<Selector>empty();
        var mark = new Bookmark(new UUID(0, 0), home.item(), place, draft.content().created().orElse(now));
        return new Bookmark(mark.key(), mark.item(), place, mark.created());
    }

    private static Revision revision(Draft draft, Homes.Home home, String replica, Instant now) {
        var content = draft.content();
        var created = content.created().orElse(now);
        var annotation = new Annotation(id(draft), home.item(), home.target(), content.colour(), content.note(),
                content.tags(), author(content.author(), replica), created, content.modified().orElse(created));
        return new Revision(annotation, draft.version().orElseGet(() -> version(draft)), false);
    }

    /// Our id, or one that is always the same for the note's name; a note without a name is named by what it says.
    private static UUID id(Draft draft) {
        var name = draft.iri().isEmpty()
                ? draft.page() + "\n" + draft.confirmed() + "\n" + draft.figure() + "\n" + draft.content().note()
                : draft.iri();
        var bare = name.replaceFirst("(?i)^urn:uuid:", "").replaceFirst("#.*$", "");
        return bare.matches("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(bare)
                : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /// Of a note whose program keeps no versions: who names it, and when it was last changed.
    private static Version version(Draft draft) {
        var changed = draft.content().modified().or(draft.content()::created).map(Instant::toEpochMilli).orElse(1L);
        return new Version(Map.of("~" + source(draft.iri()), Math.max(1, changed)));
    }

    private static String source(String iri) {
        try {
            var host = new URI(iri).getHost();
            return host == null ? "elsewhere" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException _) {
            return "elsewhere";
        }
    }

    /// The name in a file; nobody for the user of this store, and a short name for the user of another that gives none.
    private static String author(String author, String replica) {
        if (!author.startsWith(JsonLd.REPLICA)) {
            return author;
        }
        var parts = author.substring(JsonLd.REPLICA.length()).split(" ", 2);
        if (parts[0].equals(replica)) {
            return "";
        }
        return parts.length > 1 ? parts[1] : "Reader " + parts[0].substring(0, Math.min(4, parts[0].length()));
    }
}
