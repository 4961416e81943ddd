package org.lectern.ui.notes;
import javafx.beans.property.*;
public final class NotesModel {
    public NotesModel(Object a, Object b, Object c, Object d) {}
    public ReadOnlyIntegerProperty count() {
        return new SimpleIntegerProperty();
    }
    public ReadOnlyObjectProperty<@org.jspecify.annotations.Nullable String> told() {
        return new SimpleObjectProperty<>();
    }
    public ReadOnlyObjectProperty<@org.jspecify.annotations.Nullable String> failure() {
        return told();
    }
    public void edit(java.util.UUID u) {}
}
