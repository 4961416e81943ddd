package org.lectern.ui.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Dresses a scene: the roles of colour and size, the fonts, light or dark, and the size of type.
public final class Theme {

    private static final List<String> FACES = List.of("Regular", "Italic", "SemiBold", "SemiBoldItalic", "Bold",
            "BoldItalic");

    private Theme() {}

    /// Loads the typefaces; to be called once, before the first scene.
    public static void loadFonts() {
        for (var face : FACES) {
            try (var stream = Theme.class.getResourceAsStream("Inter-" + face + ".otf")) {
                Font.loadFont(Objects.requireNonNull(stream, face), 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Adds the roles to a scene, and the looks of the controls.
    public static void dress(Scene scene) {
        scene.getStylesheets().addAll(sheet(Theme.class, "roles.css"), sheet(Theme.class, "controls.css"));
    }

    /// The address of a pane's stylesheet, beside its class.
    public static String sheet(Class<?> pane, String name) {
        return Objects.requireNonNull(pane.getResource(name), () -> pane + " has no " + name).toExternalForm();
    }

    /// Sets light or dark on a scene and on the menus and tooltips that open from it.
    public static void dark(Scene scene, boolean dark) {
        var sheet = sheet(Theme.class, "dark.css");
        scene.getStylesheets().remove(sheet);
        if (dark) {
            scene.getStylesheets().add(sheet);
        }
    }

    /// Sets light or dark on the scene of a root.
    public static void dark(Parent root, boolean dark) {
        dark(Objects.requireNonNull(root.getScene()), dark);
    }

    /// Sets the size of the window's type, and of the icons with it.
    ///
    /// @param scale 1 for 13 px
    public static void scale(Parent root, double scale) {
        root.setStyle("-fx-font-size: %spx; -icon: %spx; -icon-small: %spx;".formatted(13 * scale, 16 * scale,
                13 * scale));
    }
}
