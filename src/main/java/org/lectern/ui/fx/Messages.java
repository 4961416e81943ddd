package org.lectern.ui.fx;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window, all from `messages.properties`.
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.lectern.ui.fx.messages");

    private Messages() {}

    /// The message of a key, with its arguments set in by [MessageFormat].
    public static String get(String key, Object... arguments) {
        var pattern = BUNDLE.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}
