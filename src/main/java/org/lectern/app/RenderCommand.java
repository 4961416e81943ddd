package org.lectern.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.lectern.store.Store;
import org.lectern.store.StoreException;
import org.lectern.ui.fx.Png;
import org.lectern.ui.session.Listing;
import org.lectern.ui.session.Preferences.Appearance;
import org.lectern.ui.session.Workspace.Tab;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lectern render`: a picture of the window, made without a display.
@Command(name = "render", mixinStandardHelpOptions = true, sortOptions = false, description = "Writes a picture of the window, without opening it.%n")
final class RenderCommand implements Callable<Integer> {

    @Option(names = "--out", required = true, paramLabel = "FILE.png", description = "Where the picture goes.")
    private Path out = Path.of("");

    @Option(names = "--item", paramLabel = "ID", description = "Open the item with this id.")
    private @Nullable String item;

    @Option(names = "--topic", paramLabel = "PATH", description = "List a topic, such as Platforms/WeChat.")
    private @Nullable String topic;

    @Option(names = "--listing", paramLabel = "NAME", description = "List all, unread, bookmarks, notes, charts, disagreements, editions, conflicts or problems.")
    private Listing.@Nullable Fixed listing;

    @Option(names = "--panel", paramLabel = "metrics|notes|sources", description = "Show this tab on the right.")
    private @Nullable Tab panel;

    @Option(names = "--theme", paramLabel = "light|dark", description = "Light, unless dark is said.")
    private Appearance theme = Appearance.LIGHT;

    @Option(names = "--size", paramLabel = "WxH", description = "The size of the window; 1440x900, unless said.")
    private String size = "1440x900";

    @Option(names = "--scale", paramLabel = "1|2", description = "Pixels for each point of the window.")
    private int scale = 1;

    @Option(names = "--text", paramLabel = "PERCENT", description = "The size of the window's type; 100, unless said.")
    private int text = 100;

    @Mixin
    private Options options = new Options();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RenderCommand() {}

    @Override
    public Integer call() throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var errors = spec.commandLine().getErr();
        var edges = size.toLowerCase(Locale.ROOT).split("x", -1);
        if (edges.length != 2 || !size.matches("\\d{2,5}[xX]\\d{2,5}") || scale < 1 || scale > 2) {
            errors.println("lectern render: expected a size such as 1440x900 and a scale of 1 or 2, found " + size
                    + " and " + scale);
            return 2;
        }
        var temporary = temporary();
        var data = options.givenData().orElseGet(temporary::orElseThrow);
        try (var store = Store.open(data, Wiring.schemas())) {
            var picture = picture(store, data, Integer.parseInt(edges[0]), Integer.parseInt(edges[1]));
            Files.write(out, Png.of(picture));
            return 0;
        } catch (StoreException e) {
            errors.println("lectern render: " + e.getMessage());
            return 1;
        } catch (CompletionException e) {
            errors.println("lectern render: " + Optional.ofNullable(e.getCause()).orElse(e).getMessage());
            return 1;
        } finally {
            if (temporary.isPresent()) {
                delete(temporary.get());
            }
        }
    }

    private WritableImage picture(Store store, Path data, int width, int height) throws IOException {
        var settings = new Settings(data);
        settings.load();
        settings.preferences().windowScale().set(text / 100.0);
        settings.preferences().appearance().set(theme);
        if (panel != null) {
            settings.workspace().tab().set(panel);
        }
        return Toolkit.run(taken -> new Picture(store, data, options.briefings(), settings).take(width, height, scale,
                wanted(), taken));
    }

    private Picture.Wanted wanted() {
        return new Picture.Wanted(Optional.ofNullable(item), Optional.ofNullable(topic),
                Optional.ofNullable(listing));
    }

    private Optional<Path> temporary() throws IOException {
        return options.givenData().isEmpty()
                ? Optional.of(Files.createTempDirectory("lectern"))
                : Optional.empty();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
