package org.lectern.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import org.lectern.ui.session.Preferences;
import org.lectern.ui.session.Preferences.Appearance;
import org.lectern.ui.session.Preferences.Face;
import org.lectern.ui.session.Workspace;
import org.lectern.ui.session.Workspace.Adding;
import org.lectern.ui.session.Workspace.Tab;

/// The file `settings.properties`: how the reader likes to read, and how the window stood. A value that cannot be
/// read is left as it is by default.
final class Settings {

    private final Path file;
    private final Preferences preferences = new Preferences();
    private final Workspace workspace = new Workspace();
    private final Map<String, Property<?>> properties = new LinkedHashMap<>();
    private final Map<String, Consumer<String>> readers = new LinkedHashMap<>();

    Settings(Path folder) {
        file = folder.resolve("settings.properties");
        choice("appearance", preferences.appearance(), Appearance::valueOf);
        choice("face", preferences.face(), Face::valueOf);
        number("text-size", preferences.textSize());
        number("line-height", preferences.lineHeight());
        number("measure", preferences.measure());
        number("window-scale", preferences.windowScale());
        choice("reduced-motion", preferences.reducedMotion(), Boolean::valueOf);
        number("x", workspace.x());
        number("y", workspace.y());
        number("width", workspace.width());
        number("height", workspace.height());
        choice("maximized", workspace.maximized(), Boolean::valueOf);
        choice("topics-shown", workspace.topicsShown(), Boolean::valueOf);
        choice("items-shown", workspace.itemsShown(), Boolean::valueOf);
        choice("panel-shown", workspace.panelShown(), Boolean::valueOf);
        number("topics-width", workspace.topicsWidth());
        number("items-width", workspace.itemsWidth());
        number("panel-width", workspace.panelWidth());
        choice("tab", workspace.tab(), Tab::valueOf);
        choice("listing", workspace.listing(), Function.identity());
        choice("item", workspace.item(), Function.identity());
        number("scroll", workspace.scroll());
        choice("adding", workspace.adding(), Adding::valueOf);
    }

    Preferences preferences() {
        return preferences;
    }

    Workspace workspace() {
        return workspace;
    }

    /// Reads the file, when there is one.
    void load() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var read = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        readers.forEach((key, reader) -> {
            var value = read.getProperty(key);
            if (value != null) {
                reader.accept(value);
            }
        });
    }

    /// Is run after every change.
    void onChange(Runnable action) {
        properties.values().forEach(property -> property.subscribe(action));
    }

    /// What the file says, were it written now.
    String text() {
        var lines = new TreeMap<String, String>();
        properties.forEach((key, property) -> lines.put(key, String.valueOf(property.getValue())));
        var text = new StringBuilder();
        lines.forEach((key, value) -> text.append(key).append('=')
                .append(value.replace("\\", "\\\\").replace("\n", "\\n")).append('\n'));
        return text.toString();
    }

    /// Writes the file beside its place and moves it there.
    void save(String text) throws IOException {
        Files.createDirectories(file.getParent());
        var part = Files.createTempFile(file.getParent(), ".settings", ".part");
        try {
            Files.writeString(part, text, StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void number(String key, Property<Number> property) {
        choice(key, property, Double::valueOf);
    }

    private <T> void choice(String key, Property<T> property, Function<String, ? extends T> reader) {
        properties.put(key, property);
        readers.put(key, value -> {
            try {
                property.setValue(reader.apply(value));
            } catch (IllegalArgumentException _) {
                // what cannot be read stays as it is by default
            }
        });
    }
}
