package org.lectern.ui.shell;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.lectern.ui.fx.Messages;

/// Something the reader can do, as the menus and the list of keys show it.
///
/// @param id the name is the message `command.` + id
/// @param key null when there is none
/// @param on for a command that turns something on and off: whether it is on; null for others
record Command(String id, @Nullable KeyCombination key, ObservableValue<Boolean> enabled, Runnable action,
        @Nullable ObservableBooleanValue on) {

    static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

    static Command of(String id, String key, Runnable action) {
        return new Command(id, key.isEmpty() ? null : KeyCombination.valueOf(key), ALWAYS, action, null);
    }

    Command when(ObservableValue<Boolean> condition) {
        return new Command(id, key, condition, action, on);
    }

    Command showing(ObservableBooleanValue state) {
        return new Command(id, key, enabled, action, state);
    }

    String name() {
        return Messages.get("command." + id);
    }

    /// The key as it is printed; empty when there is none.
    String keyName() {
        return key == null ? "" : key.getDisplayText();
    }
}
