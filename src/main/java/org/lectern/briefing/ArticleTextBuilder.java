package org.lectern.briefing;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.lectern.briefing.ArticleText.Piece;

/// Walks the CommonMark tree once and writes the canonical text and the markup's pieces side by side.
///
/// Raw HTML becomes text that can be read, never markup; an image becomes its description. Control characters that
/// the page's parser would drop or change become U+FFFD here, so that both keep the same text.
final class ArticleTextBuilder extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    void heading(String title) {
        block("h1", () -> words(title));
        pieces.add(new Piece.AfterTitle());
    }

    void summary(String summary) {
        if (!summary.isBlank()) {
            breakLine();
            pieces.add(new Piece.Tag("<p class=\"summary\">"));
            words(summary);
            pieces.add(new Piece.Tag("</p>"));
        }
    }

    void body(String markdown) {
        PARSER.parse(markdown).accept(this);
    }

    String text() {
        return text.toString();
    }

    List<Piece> pieces() {
        return pieces;
    }

    @Override
    public void visit(Heading heading) {
        var tag = "h" + Math.min(6, Math.max(2, heading.getLevel()));
        block(tag, () -> visitChildren(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null) {
            visitChildren(paragraph);
        } else {
            block("p", () -> visitChildren(paragraph));
        }
    }

    @Override
    public void visit(BulletList list) {
        container("ul", "", list);
    }

    @Override
    public void visit(OrderedList list) {
        var start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        container("ol", start == 1 ? "" : " start=\"" + start + "\"", list);
    }

    @Override
    public void visit(ListItem item) {
        block("li", () -> visitChildren(item));
    }

    @Override
    public void visit(BlockQuote quote) {
        container("blockquote", "", quote);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        preformatted(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        preformatted(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        block("p", () -> words(html.getLiteral()));
    }

    @Override
    public void visit(ThematicBreak thematicBreak) {
        pieces.add(new Piece.Tag("<hr>"));
    }

    @Override
    public void visit(Text node) {
        words(node.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        pieces.add(new Piece.Tag("<br>"));
        words("\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        inline("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        inline("strong", strong);
    }

    @Override
    public void visit(Code code) {
        pieces.add(new Piece.Tag("<code>"));
        words(code.getLiteral());
        pieces.add(new Piece.Tag("</code>"));
    }

    @Override
    public void visit(Link link) {
        var address = link.getDestination();
        if (address.startsWith("https://") || address.startsWith("http://")) {
            pieces.add(new Piece.Tag("<a href=\"" + ArticleHtml.escaped(address) + "\">"));
            visitChildren(link);
            pieces.add(new Piece.Tag("</a>"));
        } else {
            visitChildren(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    private void preformatted(String words) {
        breakLine();
        // An HTML parser drops the first line break within a pre.
        pieces.add(new Piece.Tag("<pre>\n"));
        words(words.stripTrailing());
        pieces.add(new Piece.Tag("</pre>"));
    }

    private void inline(String tag, Node node) {
        pieces.add(new Piece.Tag("<" + tag + ">"));
        visitChildren(node);
        pieces.add(new Piece.Tag("</" + tag + ">"));
    }

    private void container(String tag, String attributes, Node node) {
        // The line break goes before the container: white space inside it would stand before its first block.
        breakLine();
        pieces.add(new Piece.Tag("<" + tag + attributes + ">"));
        visitChildren(node);
        pieces.add(new Piece.Tag("</" + tag + ">"));
    }

    private void block(String tag, Runnable content) {
        breakLine();
        pieces.add(new Piece.Tag("<" + tag + ">"));
        content.run();
        pieces.add(new Piece.Tag("</" + tag + ">"));
    }

    private void breakLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            run("\n");
        }
    }

    private void words(String words) {
        var clean = words.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .map(c -> shown(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        if (!clean.isEmpty()) {
            run(clean);
        }
    }

    private static boolean shown(int c) {
        var loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c == '\n' || c == '\t' || (!Character.isISOControl(c) && !loneSurrogate);
    }

    private void run(String words) {
        var start = text.length();
        text.append(words);
        pieces.add(new Piece.Run(new Span(start, text.length())));
    }
}
