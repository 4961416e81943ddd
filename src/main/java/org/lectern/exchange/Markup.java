package org.lectern.exchange;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.lectern.briefing.ArticleText;

/// Words as the markup of a format shows them: exactly these words, whatever signs are in them.
enum Markup {

    MARKDOWN {

        @Override
        String escaped(String words) {
            var safe = SIGNS.matcher(words).replaceAll("\\\\$0");
            safe = ENTITY.matcher(safe).replaceAll("\\\\$0");
            return LINE_START.matcher(safe).replaceAll("$1\\\\$2");
        }

        @Override
        String passage(Passage passage) {
            var marked = escaped(passage.before()) + passage.words().lines().map(this::escaped)
                    .map(line -> line.isBlank() ? line : "<mark>" + line + "</mark>").collect(Collectors.joining("\n"))
                    + escaped(passage.after());
            // A line of the text is a paragraph; each is quoted.
            return marked.lines().filter(line -> !line.isBlank()).map(line -> "> " + line)
                    .collect(Collectors.joining("\n>\n"));
        }

        @Override
        String note(String markdown) {
            return markdown.strip();
        }
    },
    HTML {

        @Override
        String escaped(String words) {
            return ArticleText.escaped(words);
        }

        @Override
        String passage(Passage passage) {
            var marked = escaped(passage.before()) + passage.words().lines().map(this::escaped)
                    .map(line -> line.isBlank() ? line : "<mark>" + line + "</mark>").collect(Collectors.joining("\n"))
                    + escaped(passage.after());
            return marked.lines().filter(line -> !line.isBlank()).map(line -> "<p>" + line + "</p>")
                    .collect(Collectors.joining("\n"));
        }

        @Override
        String note(String markdown) {
            return RENDERER.render(PARSER.parse(markdown)).strip();
        }
    };

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>~|]");
    private static final Pattern ENTITY = Pattern.compile("&(?=#|\\w+;)");
    private static final Pattern LINE_START = Pattern.compile("(?m)^(\\s*\\d*)([-+#=.)])(?=[\\s#=+-]|$)");

    private static final Parser PARSER = Parser.builder().build();
    /// No markup of the note's own, no address that runs something, and no picture, as that would be fetched.
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .nodeRendererFactory(Pictures::new).build();

    /// Words so that they show as they are.
    abstract String escaped(String words);

    /// A passage with its words marked, its lines as paragraphs.
    abstract String passage(Passage passage);

    /// The Markdown that a user wrote.
    abstract String note(String markdown);

    /// Writes the words that stand for a picture in its place.
    private record Pictures(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node picture) {
            for (var each = picture.getFirstChild(); each != null; each = each.getNext()) {
                context.render(each);
            }
        }
    }
}
