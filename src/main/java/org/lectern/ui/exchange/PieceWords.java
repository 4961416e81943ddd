package org.lectern.ui.exchange;

import org.lectern.annotation.Bookmark;
import org.lectern.exchange.Piece;
import org.lectern.exchange.Replaced;
import org.lectern.lens.Verdict;
import org.lectern.ui.fx.Messages;

/// What a row shows of what would come in.
///
/// @param quote the words it is on; empty when it is on none
/// @param said what its maker said of them; empty when nothing
/// @param colour names the style in which the quote is marked
record PieceWords(String quote, String said, String colour) {

    static PieceWords of(Piece piece) {
        return switch (piece) {
            case Piece.Note(var revision) -> new PieceWords(revision.annotation().quote(),
                    revision.annotation().note(), revision.annotation().colour().name());
            case Piece.Judgement(var verdict) ->
                new PieceWords(verdict.words().quote().exact(), said(verdict), "NUMBER");
            case Piece.Mark(var bookmark) ->
                new PieceWords(quote(bookmark), Messages.get("exchange.bookmark"), "PLAIN");
        };
    }

    /// What is said of a number.
    static String said(Verdict verdict) {
        return verdict.reading().isPresent()
                ? Messages.get("exchange.number.corrected", Replaced.words(verdict.reading()))
                : Messages.get("exchange.number.rejected");
    }

    private static String quote(Bookmark bookmark) {
        return bookmark.place().map(place -> place.quote().exact()).orElse("");
    }
}
