package org.lectern.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Quote;
import org.lectern.metrics.Csv;
import org.lectern.metrics.Evidence;
import org.lectern.metrics.Form;
import org.lectern.testing.Desk;
import org.lectern.testing.Fx;
import org.lectern.ui.style.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What leaves a chart leads back to its sentences.
class ExportsTest {

    @TempDir
    Path folder;
    private Desk desk;
    private ChartsModel model;
    private Scene scene;

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("data"), Path.of("briefings"));
        model = Fx.call(() -> Bench.on(desk).charts());
        scene = Fx.call(() -> new Scene(new StackPane()));
        Fx.run(() -> Theme.dress(scene));
        show("netusers-neighbours-2024-12");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFileReachesTheSentenceOfEachValueThatHasOne(Form form) throws Exception {
        var shown = shown(form);
        var picture = Fx.call(() -> new ChartPicture(shown, model, scene));
        var image = Fx.call(() -> picture.image(1));
        var evidence = Evidence.of(shown.chart().data());
        var stated = shown.chart().data().stream().flatMap(datum -> datum.statements().stream())
                .filter(statement -> statement.quote().isPresent()).count();

        for (var rows : List.of(table(Csv.of(shown.chart()).substring(1), ','), table(evidence.tsv(), '\t'),
                html(evidence.html()), table(text(picture.png(image), "Evidence"), ','),
                statements(xml(Fx.call(picture::svg))))) {
            assertThat(rows).hasSameSizeAs(evidence.records());
            assertThat(rows.stream().filter(row -> !row.getOrDefault("exact", "").isEmpty() && reaches(row)))
                    .as("rows that reach their sentence").hasSize((int) stated);
            assertThat(rows).allSatisfy(row -> assertThat(row.get("address")).startsWith("http"));
        }
    }

    @Test
    void drawsWordsAsTextAndMarksAsShapesInTheColoursOfTheWindow() throws Exception {
        var svg = xml(Fx.call(() -> new ChartPicture(shown(Form.OVER_TIME), model, scene).svg()));
        var words = each(svg.getElementsByTagName("text")).stream().map(Element::getTextContent).toList();

        assertThat(words).contains("Indonesia", "Viet Nam", "80").anyMatch(line -> line.startsWith("Source"));
        assertThat(each(svg.getElementsByTagName("circle"))).hasSizeGreaterThan(3)
                .anyMatch(circle -> circle.getAttribute("stroke").equals("#1f5fa8"));
        assertThat(each(svg.getElementsByTagName("path"))).isNotEmpty();
        assertThat(svg.getDocumentElement().getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Internet users as a share of the population");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("Highest").contains("latest");
        assertThat(each(svg.getElementsByTagName("a"))).allMatch(link -> link.getAttribute("href").startsWith("http"));
    }

    @Test
    void paintsThePictureAtOnceOrTwiceItsSize() throws IOException {
        var picture = Fx.call(() -> new ChartPicture(shown(Form.OVER_TIME), model, scene));
        var once = Fx.call(() -> picture.image(1));
        var twice = Fx.call(() -> picture.image(2));
        var read = ImageIO.read(new ByteArrayInputStream(picture.png(twice)));

        assertThat(twice.getWidth()).isEqualTo(2 * once.getWidth());
        assertThat(read.getWidth()).isEqualTo((int) twice.getWidth());
        assertThat(text(picture.png(once), "Title")).isEqualTo("Internet users as a share of the population");
        assertThat(text(picture.png(once), "Description")).contains("Highest");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void paintsAndDrawsEachChartEquallyWide(Form form) throws Exception {
        var picture = Fx.call(() -> new ChartPicture(shown(form), model, scene));
        var painted = Fx.call(() -> picture.image(1)).getWidth();

        assertThat(xml(Fx.call(picture::svg)).getDocumentElement().getAttribute("width"))
                .isEqualTo(String.valueOf((int) painted));
        assertThat(painted).as("43 em of the window's type").isEqualTo(559);
    }

    @Test
    void drawsFaintLinesFaintAndNamesTypefacesThatOthersHave() throws Exception {
        var svg = xml(Fx.call(() -> new ChartPicture(shown(Form.COMPARE), model, scene).svg()));

        assertThat(each(svg.getElementsByTagName("path"))).anyMatch(path -> path.getAttribute("opacity").equals("0.4"));
        assertThat(each(svg.getElementsByTagName("text"))).allMatch(
                text -> text.getAttribute("font-family").contains("Arial")
                        && text.getAttribute("font-family").endsWith("sans-serif"));
    }

    private void show(String item) {
        var ref = desk.library().shelf().get().items().stream().filter(each -> each.ref().item().equals(item))
                .findFirst().orElseThrow().ref();
        Fx.run(() -> desk.session().open(ref));
    }

    private Shown shown(Form form) {
        var contents = (Contents.Stated) Fx.call(() -> model.contents().get());
        var gathering = contents.gatherings().stream().filter(each -> each.forms().contains(form))
                .findFirst().orElseThrow();
        return Shown.of(gathering).as(form);
    }

    private boolean reaches(Map<String, String> row) {
        var item = desk.library().shelf().get().items().stream()
                .filter(each -> each.ref().toString().equals(row.get("item id"))).findFirst().orElseThrow();
        var article = ArticleText.of(item);
        var quote = new Quote(row.getOrDefault("exact", ""), row.getOrDefault("prefix", ""),
                row.getOrDefault("suffix", ""));
        return article.find(quote).map(span -> article.words(article.sentence(span))).stream()
                .anyMatch(sentence -> sentence.equals(row.get("quote")));
    }

    /// Reads lines of cells, quoted by RFC 4180 where need be.
    private static List<Map<String, String>> table(String text, char between) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"' && between == ',') {
                quoted = !quoted;
            } else if (!quoted && (c == between || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return named(rows);
    }

    private static List<Map<String, String>> html(String table) throws Exception {
        var rows = each(xml(table).getElementsByTagName("tr")).stream()
                .map(row -> each(row.getChildNodes()).stream().map(Element::getTextContent).toList()).toList();
        return named(rows);
    }

    private static List<Map<String, String>> named(List<List<String>> rows) {
        return rows.stream().skip(1).map(row -> {
            Map<String, String> named = new LinkedHashMap<>();
            for (var i = 0; i < row.size(); i++) {
                named.put(rows.getFirst().get(i), row.get(i));
            }
            return named;
        }).toList();
    }

    private static List<Map<String, String>> statements(Document svg) {
        return each(svg.getElementsByTagName("statement")).stream().map(statement -> {
            Map<String, String> named = new LinkedHashMap<>();
            var attributes = statement.getAttributes();
            for (var i = 0; i < attributes.getLength(); i++) {
                named.put(attributes.item(i).getNodeName().replace('-', ' '), attributes.item(i).getNodeValue());
            }
            return named;
        }).toList();
    }

    /// The words of a PNG's text chunk, its check sum tried.
    private static String text(byte[] png, String keyword) {
        var bytes = ByteBuffer.wrap(png, 8, png.length - 8);
        while (bytes.hasRemaining()) {
            var chunk = new byte[bytes.getInt() + 4];
            bytes.get(chunk);
            var check = new CRC32();
            check.update(chunk);
            assertThat(bytes.getInt()).isEqualTo((int) check.getValue());
            var head = ("iTXt" + keyword + "\0\0\0\0\0").getBytes(StandardCharsets.UTF_8);
            if (chunk.length > head.length && Arrays.equals(Arrays.copyOf(chunk, head.length), head)) {
                return new String(chunk, head.length, chunk.length - head.length, StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no text chunk " + keyword);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> each(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
