package org.lectern.ui.cards;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

/// A note taken apart: blocks, one below the other, of words in their kinds. HTML in it is words like any other, and of a
/// link the words stay when its address is none that a browser opens.
record Markdown(List<Block> blocks) {

    private static final Parser PARSER = Parser.builder().build();
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    Markdown {
        blocks = List.copyOf(blocks);
    }

    static Markdown of(String note) {
        var reader = new Reader();
        PARSER.parse(note).accept(reader);
        return new Markdown(reader.blocks);
    }

    /// What a block is.
    enum Kind {
        PARAGRAPH, HEADING, QUOTE, CODE, ITEM
    }

    /// How words are set.
    enum Face {
        STRONG, EMPHASIS, CODE, LINK
    }

    /// @param depth in how many lists it stands within others, from 0
    /// @param mark what stands before an item of a list; empty elsewhere
    record Block(Kind kind, int depth, String mark, List<Run> runs) {

        Block {
            runs = List.copyOf(runs);
        }
    }

    /// Words set in one way.
    record Run(String words, Set<Face> faces, Optional<URI> link) {

        Run {
            faces = Set.copyOf(faces);
        }
    }

    private static Optional<URI> address(String destination) {
        try {
            var address = URI.create(destination);
            var scheme = address.getScheme();
            return Optional.of(address)
                    .filter(_ -> scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static final class Reader extends AbstractVisitor {

        final List<Block> blocks = new ArrayList<>();
        private final List<Face> faces = new ArrayList<>();
        private List<Run> runs = new ArrayList<>();
        private Optional<URI> link = Optional.empty();
        private Kind kind = Kind.PARAGRAPH;
        private int lists;
        private int number;
        private String mark = "";

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            end(kind);
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            end(Kind.HEADING);
        }

        @Override
        public void visit(BlockQuote quote) {
            var outer = kind;
            kind = Kind.QUOTE;
            visitChildren(quote);
            kind = outer;
        }

        @Override
        public void visit(BulletList list) {
            list(list, -1);
        }

        @Override
        public void visit(OrderedList list) {
            list(list, Optional.ofNullable(list.getMarkerStartNumber()).orElse(1));
        }

        @Override
        public void visit(ListItem item) {
            var outer = kind;
            kind = Kind.ITEM;
            mark = number < 0 ? "•" : number++ + ".";
            visitChildren(item);
            if (!mark.isEmpty()) {
                end(Kind.ITEM);
            }
            kind = outer;
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            add(html.getLiteral().stripTrailing());
            end(kind);
        }

        @Override
        public void visit(HtmlInline html) {
            add(html.getLiteral());
        }

        @Override
        public void visit(ThematicBreak line) {
            add("—");
            end(Kind.PARAGRAPH);
        }

        @Override
        public void visit(Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            within(Face.CODE, () -> add(code.getLiteral()));
        }

        @Override
        public void visit(Emphasis emphasis) {
            within(Face.EMPHASIS, () -> visitChildren(emphasis));
        }

        @Override
        public void visit(StrongEmphasis strong) {
            within(Face.STRONG, () -> visitChildren(strong));
        }

        @Override
        public void visit(Link to) {
            link = address(to.getDestination());
            if (link.isPresent()) {
                within(Face.LINK, () -> visitChildren(to));
            } else {
                visitChildren(to);
            }
            link = Optional.empty();
        }

        /// A line that the writer ended stays one: notes are jotted down line by line.
        @Override
        public void visit(SoftLineBreak line) {
            add("\n");
        }

        @Override
        public void visit(HardLineBreak line) {
            add("\n");
        }

        private void list(Node list, int first) {
            var outer = number;
            number = first;
            lists++;
            visitChildren(list);
            lists--;
            number = outer;
        }

        private void code(String literal) {
            add(literal.stripTrailing());
            end(Kind.CODE);
        }

        private void within(Face face, Runnable content) {
            faces.add(face);
            content.run();
            faces.removeLast();
        }

        private void add(String words) {
            runs.add(new Run(words, Set.copyOf(faces), link));
        }

        private void end(Kind of) {
            blocks.add(new Block(of, Math.max(0, lists - 1), mark, runs));
            runs = new ArrayList<>();
            mark = "";
        }
    }
}
