package org.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the program as its users do, in a process of its own.
class RenderCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesAPictureOfTheWindowWithoutADisplay() throws Exception {
        var file = folder.resolve("window.png");
        var run = lectern("render", "--out", file.toString(), "--briefings", "briefings", "--topic",
                "Platforms/WeChat", "--theme", "dark", "--size", "1000x700", "--panel", "notes");

        assertThat(run.said()).doesNotContain("CSS").doesNotContain("Exception");
        assertThat(run.code()).isZero();
        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1000);
        assertThat(picture.getHeight()).isEqualTo(700);
        var colours = new HashSet<Integer>();
        for (var x = 0; x < picture.getWidth(); x++) {
            for (var y = 0; y < picture.getHeight(); y++) {
                colours.add(picture.getRGB(x, y));
            }
        }
        assertThat(colours).as("colours of a window with words in it").hasSizeGreaterThan(200);
        assertThat(picture.getRGB(500, 350) & 0xff).as("the page is dark").isLessThan(0x60);
    }

    @Test
    void saysWhatIsWrongWithWhatItWasAsked() throws Exception {
        var file = folder.resolve("window.png");
        var run = lectern("render", "--out", file.toString(), "--briefings", "briefings", "--item", "no-such-item");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said()).contains("there is no item no-such-item").doesNotContain("\tat ");
        assertThat(file).doesNotExist();
        assertThat(lectern("render", "--out", file.toString(), "--size", "big").said()).contains("1440x900");
        assertThat(lectern("render", "--out", file.toString(), "--listing", "shelves").said())
                .contains("disagreements").contains("shelves");
    }

    @Test
    void namesTheHeadlessCommandWhereThereIsNoDisplay() throws Exception {
        var run = lectern("--data", folder.resolve("data").toString());

        assertThat(run.code()).isEqualTo(Main.NO_DISPLAY);
        assertThat(run.said().strip()).hasLineCount(1).contains("lectern render --out FILE.png");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void listsItsCommands() throws Exception {
        assertThat(lectern("--help").said()).contains("validate", "render", "--data", "--briefings");
        assertThat(lectern("--version").said()).startsWith("Lectern ");
    }

    private Run lectern(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=javafx.graphics,javafx.web,org.xerial.sqlitejdbc",
                "-Dcom.sun.webkit.useHTTP2Loader=false", "-p", System.getProperty("jdk.module.path"), "-m",
                "org.lectern/org.lectern.app.Main"));
        command.addAll(List.of(arguments));
        var output = folder.resolve("output.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        var code = builder.start().waitFor();
        return new Run(code, Files.readString(output, StandardCharsets.UTF_8));
    }

    private record Run(int code, String said) {}
}
