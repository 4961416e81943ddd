package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The house rules of the shape of the sources.
class SourceShapeTest {

    private static final int MOST_LINES = 400;
    private static final int MOST_CSS_LINES = 150;
    private static final int MOST_PARAMETERS = 6;

    @Test
    void noFileIsLong() throws IOException {
        var java = sources(".java");
        assertThat(java).as("sources that are seen").hasSizeGreaterThan(100);
        assertThat(java.stream().filter(file -> lines(file) > MOST_LINES)).as("files over %s lines", MOST_LINES)
                .isEmpty();
        assertThat(sources(".css").stream().filter(file -> lines(file) > MOST_CSS_LINES))
                .as("style sheets over %s lines", MOST_CSS_LINES).isEmpty();
    }

    @Test
    void noConstructorTakesMany() {
        var classes = new ClassFileImporter().importPath(Path.of("target", "classes"));
        var wide = classes.stream().filter(each -> !each.isRecord()).flatMap(each -> each.getConstructors().stream())
                .filter(each -> each.getRawParameterTypes().size() > MOST_PARAMETERS).map(each -> each.getFullName())
                .toList();

        assertThat(wide).as("constructors with more than %s parameters", MOST_PARAMETERS).isEmpty();
    }

    @Test
    void noClassIsNamedForNothing() throws IOException {
        var vague = Pattern.compile(".*(Util|Utils|Helper|Helpers|Manager)\\.java");

        assertThat(sources(".java").stream().map(file -> file.getFileName().toString())
                .filter(name -> vague.matcher(name).matches())).isEmpty();
    }

    private static List<Path> sources(String ending) throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
