package org.lectern.ui.notes;
public final class NotesView extends javafx.scene.layout.VBox {
    public NotesView(Object a) {}
}
