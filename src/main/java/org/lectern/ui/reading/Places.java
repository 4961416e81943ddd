package org.lectern.ui.reading;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.lectern.briefing.Span;

/// Where words stand on the page, in px from its upper left corner, and which words stand at a point of the view.
final class Places {

    private final ArticlePage page;

    Places(ArticlePage page) {
        this.page = page;
    }

    /// The lines of a span, each as wide as the words on it.
    List<Bounds> lines(Span span) {
        var found = page.call("lines", span.start(), span.end());
        return found.isEmpty() ? List.of() : Arrays.stream(found.split(";", -1)).map(Places::bounds).toList();
    }

    /// The upper edges of the first lines of some spans.
    double[] tops(List<Span> spans) {
        var found = page.call("tops",
                spans.stream().map(span -> span.start() + "," + span.end()).collect(Collectors.joining(";")));
        return found.isEmpty()
                ? new double[spans.size()]
                : Arrays.stream(found.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    /// What is at a point of the view.
    Spot at(double x, double y) {
        var found = page.call("at", x, y).split("\n", -1);
        return found.length < 2 ? new Spot("", -1) : new Spot(found[0], Integer.parseInt(found[1]));
    }

    /// The offset in the text that is nearest to a point of the view.
    OptionalInt near(double x, double y) {
        var found = page.call("near", x, y);
        return found.isEmpty() || found.startsWith("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(found));
    }

    /// How far down the page is scrolled, in px.
    double scrolled() {
        return number("top");
    }

    /// The height of the whole page.
    double height() {
        return number("height");
    }

    private double number(String function) {
        var found = page.call(function);
        return found.isEmpty() ? 0 : Double.parseDouble(found);
    }

    private static Bounds bounds(String written) {
        var edges = Arrays.stream(written.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
        return new BoundingBox(edges[0], edges[1], Math.max(0, edges[2] - edges[0]),
                Math.max(0, edges[3] - edges[1]));
    }

    /// What is under the pointer.
    ///
    /// @param number the id of the number there; empty when there is none
    /// @param offset in the text; -1 beside it
    record Spot(String number, int offset) {}
}
