package org.lectern.briefing;

import java.util.List;
import org.lectern.briefing.ArticleText.Mark;
import org.lectern.briefing.ArticleText.Piece;

/// Writes the pieces of an article as markup, with the numbers marked.
final class ArticleHtml {

    private final StringBuilder html = new StringBuilder();
    private final String text;
    private final List<Mark> marks;
    private int next;

    private ArticleHtml(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    static String write(String text, List<Piece> pieces, List<Mark> marks, String afterTitle) {
        var writer = new ArticleHtml(text, marks);
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Tag tag -> writer.html.append(tag.html());
                case Piece.AfterTitle _ -> writer.html.append(afterTitle);
                case Piece.Run run -> writer.run(run.span());
            }
        }
        return writer.html.toString();
    }

    private void run(Span run) {
        var at = run.start();
        while (at < run.end()) {
            while (next < marks.size() && marks.get(next).span().end() <= at) {
                next++;
            }
            var mark = next < marks.size() ? marks.get(next) : null;
            if (mark == null || mark.span().start() >= run.end()) {
                escape(at, run.end());
                return;
            }
            var from = Math.max(at, mark.span().start());
            var to = Math.min(run.end(), mark.span().end());
            escape(at, from);
            html.append("<span class=\"number\" data-number=\"").append(escaped(mark.id())).append("\">");
            escape(from, to);
            html.append("</span>");
            at = to;
        }
    }

    private void escape(int from, int to) {
        html.append(escaped(text.substring(from, to)));
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
