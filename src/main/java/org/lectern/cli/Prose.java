package org.lectern.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// What is prose in a Markdown text. All else (marks of emphasis, addresses, code, markup, references to footnotes) is
/// left blank, so that every word stays at its offset.
final class Prose extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private final String markdown;
    private final char[] prose;
    private boolean raised;

    private Prose(String markdown) {
        this.markdown = markdown;
        prose = new char[markdown.length()];
        Arrays.fill(prose, '\n');
    }

    /// As long as the text; line breaks stand between what is told apart: paragraphs, points of a list, cells.
    static String of(String markdown) {
        var prose = new Prose(markdown);
        PARSER.parse(markdown).accept(prose);
        return String.valueOf(prose.prose);
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            block(node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Text text) {
        if (!raised) {
            var at = 0;
            for (var span : text.getSourceSpans()) {
                at = copy(text.getLiteral(), at, span.getInputIndex(), span.getInputIndex() + span.getLength());
            }
        }
    }

    /// Code is no prose.
    @Override
    public void visit(Code code) {}

    /// What is raised or lowered counts nothing: the note of a footnote, the 2 of CO2.
    @Override
    public void visit(HtmlInline html) {
        var tag = html.getLiteral().toLowerCase(Locale.ROOT);
        raised = tag.startsWith("<sup") || tag.startsWith("<sub") || (raised && !tag.startsWith("</su"));
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        lineBreak.getSourceSpans().forEach(span -> Arrays.fill(prose, span.getInputIndex(),
                span.getInputIndex() + span.getLength(), '\n'));
    }

    private void block(Node node) {
        var spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            var last = spans.getLast();
            Arrays.fill(prose, spans.getFirst().getInputIndex(), last.getInputIndex() + last.getLength(), ' ');
            raised = false;
            visitChildren(node);
        }
    }

    /// Copies the words that stand in a part of the source, where a letter may be written as an entity or behind a
    /// backslash, and a reference to a footnote is left out.
    ///
    /// @return how far the words are copied
    private int copy(String words, int from, int start, int end) {
        var word = from;
        for (var at = start; at < end && word < words.length(); at++) {
            var c = markdown.charAt(at);
            if (c == '[' && markdown.startsWith("[^", at) && markdown.indexOf(']', at) > 0) {
                var close = Math.min(end - 1, markdown.indexOf(']', at));
                word += close - at + 1;
                at = close;
            } else if (c == words.charAt(word)) {
                prose[at] = c;
                word++;
            } else if (c == '&') {
                prose[at] = words.charAt(word++);
                at = Math.max(at, Math.min(end - 1, markdown.indexOf(';', at)));
            }
        }
        return word;
    }
}
