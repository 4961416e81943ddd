package org.lectern.ui.charts;

import java.util.Locale;
import java.util.StringJoiner;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import org.lectern.briefing.ArticleText;
import org.lectern.metrics.Chart;
import org.lectern.metrics.Datum;
import org.lectern.metrics.Evidence;

/// Draws what the window shows of a chart as SVG: words as text, marks as shapes, each value with a title that tells its
/// sentence and a link to its source, and all of the evidence as metadata.
final class SvgDrawing {

    /// Who opens the drawing may have other typefaces: no wider ones first, then those of Chinese.
    private static final String FALLBACKS = ", 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans',"
            + " 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

    /// The namespace of the evidence.
    static final String EVIDENCE = "urn:lectern:evidence:1";

    private final ChartWords words;
    private final StringBuilder out = new StringBuilder();
    private Node root = new Region();

    SvgDrawing(ChartWords words) {
        this.words = words;
    }

    /// @param drawn laid out
    String draw(Region drawn, Chart chart) {
        root = drawn;
        out.setLength(0);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", number(drawn.getWidth()), "height",
                number(drawn.getHeight()), "viewBox",
                "0 0 " + number(drawn.getWidth()) + " " + number(drawn.getHeight()), "role", "img", "xml:space",
                "preserve");
        out.append("<title>").append(escaped(words.title(chart))).append("</title>\n<desc>")
                .append(escaped(words.summary(chart))).append("</desc>\n");
        evidence(chart);
        node(drawn);
        return out.append("</svg>\n").toString();
    }

    private void evidence(Chart chart) {
        out.append("<metadata>\n<evidence xmlns=\"").append(EVIDENCE).append("\">\n");
        for (var record : Evidence.of(chart.data()).records()) {
            out.append("<statement");
            record.forEach((name, value) -> attribute(name.replace(' ', '-'), value));
            out.append("/>\n");
        }
        out.append("</evidence>\n</metadata>\n");
    }

    private void node(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        var datum = node.getUserData() instanceof Datum value ? value : null;
        if (datum != null) {
            open(datum);
        }
        switch (node) {
            case Text text -> text(text);
            case Line line -> line(line);
            case Circle circle -> circle(circle);
            case Path path -> path(path);
            case Region region -> ground(region);
            default -> {
                // A group draws nothing itself.
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::node);
        }
        if (datum != null) {
            out.append(datum.statement().source().isPresent() ? "</a></g>\n" : "</g>\n");
        }
    }

    private void open(Datum datum) {
        var statement = datum.statement();
        open("g", "class", "value");
        var sentence = statement.sentence(ArticleText.of(statement.item())).orElse("");
        out.append("<title>").append(escaped((words.values().reading(datum) + "\n" + sentence).strip()))
                .append("</title>\n");
        statement.source().ifPresent(source -> open("a", "href", source.url().toString()));
    }

    /// A text line by line, as the window breaks it.
    private void text(Text text) {
        var words = text.getText();
        var layout = text.getLayoutInfo();
        var bounds = text.getLayoutBounds();
        var weight = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold") ? "bold" : "normal";
        for (var line : layout.getTextLines(true)) {
            var said = words.substring(Math.min(line.start(), words.length()), Math.min(line.end(), words.length()));
            if (!said.isBlank()) {
                var at = at(text, bounds.getMinX() + line.bounds().getMinX() - layout.getLogicalBounds(true).getMinX(),
                        bounds.getMinY() + text.getBaselineOffset() + line.bounds().getMinY()
                                - layout.getTextLine(0, true).bounds().getMinY());
                open("text", "x", number(at.getX()), "y", number(at.getY()), "font-family",
                        text.getFont().getFamily() + FALLBACKS, "font-size", number(text.getFont().getSize()),
                        "font-weight", weight, "fill", colour(text.getFill()));
                out.append(escaped(said.strip())).append("</text>\n");
            }
        }
    }

    private void line(Line line) {
        var from = at(line, line.getStartX(), line.getStartY());
        var to = at(line, line.getEndX(), line.getEndY());
        begin("line", "x1", number(from.getX()), "y1", number(from.getY()), "x2", number(to.getX()), "y2",
                number(to.getY()));
        close(line);
    }

    private void circle(Circle circle) {
        var centre = at(circle, circle.getCenterX(), circle.getCenterY());
        begin("circle", "cx", number(centre.getX()), "cy", number(centre.getY()), "r",
                number(circle.getRadius()));
        close(circle);
    }

    private void path(Path path) {
        var steps = new StringJoiner(" ");
        path.getElements().forEach(element -> steps.add(step(path, element)));
        if (steps.length() > 0) {
            begin("path", "d", steps.toString());
            close(path);
        }
    }

    private String step(Path path, PathElement element) {
        return switch (element) {
            case MoveTo to -> "M" + pair(path, to.getX(), to.getY());
            case LineTo to -> "L" + pair(path, to.getX(), to.getY());
            case CubicCurveTo to -> "C" + pair(path, to.getControlX1(), to.getControlY1()) + " "
                    + pair(path, to.getControlX2(), to.getControlY2()) + " " + pair(path, to.getX(), to.getY());
            default -> throw new IllegalArgumentException("no plot draws " + element);
        };
    }

    /// The ground and the border of a box.
    private void ground(Region region) {
        var background = region.getBackground();
        if (background == null || region.getWidth() <= 0 || region.getHeight() <= 0) {
            return;
        }
        for (var fill : background.getFills()) {
            if (fill.getFill() instanceof Color colour && colour.getOpacity() > 0) {
                var corner = at(region, fill.getInsets().getLeft(), fill.getInsets().getTop());
                var width = region.getWidth() - fill.getInsets().getLeft() - fill.getInsets().getRight();
                var height = region.getHeight() - fill.getInsets().getTop() - fill.getInsets().getBottom();
                begin("rect", "x", number(corner.getX()), "y", number(corner.getY()), "width", number(width),
                        "height", number(height), "rx", number(fill.getRadii().getTopLeftHorizontalRadius()), "fill",
                        colour(colour), "opacity", number(region.getOpacity() * colour.getOpacity()));
                out.append("/>\n");
            }
        }
    }

    /// Ends a shape with its looks.
    private void close(Shape shape) {
        var fill = shape instanceof Circle ? shape.getFill() : null;
        attribute("fill", fill == null ? "none" : colour(fill));
        attribute("stroke", shape.getStroke() == null ? "none" : colour(shape.getStroke()));
        attribute("stroke-width", number(shape.getStrokeWidth()));
        if (shape.getOpacity() < 1) {
            attribute("opacity", number(shape.getOpacity()));
        }
        if (shape.getStrokeLineCap() != StrokeLineCap.BUTT) {
            attribute("stroke-linecap", shape.getStrokeLineCap().name().toLowerCase(Locale.ROOT));
        }
        if (shape.getStrokeLineJoin() == StrokeLineJoin.ROUND) {
            attribute("stroke-linejoin", "round");
        }
        if (!shape.getStrokeDashArray().isEmpty()) {
            var dashes = new StringJoiner(" ");
            shape.getStrokeDashArray().forEach(dash -> dashes.add(number(dash)));
            attribute("stroke-dasharray", dashes.toString());
        }
        out.append("/>\n");
    }

    private String pair(Node node, double x, double y) {
        var at = at(node, x, y);
        return number(at.getX()) + "," + number(at.getY());
    }

    private Point2D at(Node node, double x, double y) {
        return root.sceneToLocal(node.localToScene(x, y));
    }

    /// Opens an element that holds others.
    private void open(String name, String... attributes) {
        begin(name, attributes);
        out.append('>');
    }

    /// Begins an element, to be ended by whoever knows what it holds.
    private void begin(String name, String... attributes) {
        out.append('<').append(name);
        for (var i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String colour(Paint paint) {
        if (!(paint instanceof Color colour) || colour.getOpacity() == 0) {
            return "none";
        }
        return "#%02x%02x%02x".formatted(Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    private static String escaped(String words) {
        return ArticleText.escaped(words);
    }

    private static String number(double value) {
        var rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
