package org.lectern.app;

import java.util.Locale;

/// Whether there is a screen to open a window on.
final class Display {

    private Display() {}

    static boolean present() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var alwaysThere = system.contains("win") || system.contains("mac");
        return alwaysThere || System.getProperty("glass.platform") != null || named("DISPLAY")
                || named("WAYLAND_DISPLAY");
    }

    private static boolean named(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
