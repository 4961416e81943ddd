package org.lectern.ui.notes;

import static org.lectern.testing.Samples.FERRIES;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Colour;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.testing.Desk;
import org.lectern.testing.Fx;
import org.lectern.testing.SameThread;
import org.lectern.testing.Samples;
import org.lectern.ui.cards.CardsModel;
import org.lectern.ui.cards.ClampedText;
import org.lectern.ui.style.Theme;

/// The pane in a window, and a hand on its keys.
final class NotesStage implements AutoCloseable {

    final Desk desk;
    final Annotations annotations;
    final List<URI> asked = new ArrayList<>();
    final CardsModel cards;
    final NotesModel model;
    final Stage stage;
    private final NotesView view;
    private final Button elsewhere;

    NotesStage(Desk desk) {
        this.desk = desk;
        annotations = desk.annotations();
        cards = Fx.call(
                () -> new CardsModel(annotations, desk.library(), desk.session(), new SameThread(), asked::add));
        model = Fx.call(() -> new NotesModel(annotations, desk.library(), desk.session(), cards, new SameThread()));
        view = Fx.call(() -> new NotesView(model));
        elsewhere = Fx.call(() -> new Button());
        stage = Fx.call(Stage::new);
        Fx.run(() -> {
            var scene = new Scene(new StackPane(elsewhere, view), 352, 900);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            desk.session().open(FERRIES);
        });
    }

    @Override
    public void close() {
        Fx.run(stage::close);
        desk.close();
    }

    void focusElsewhere() {
        Fx.run(elsewhere::requestFocus);
        layout();
    }

    Annotation highlight(ItemRef item, String words) {
        var text = text(item);
        var made = Fx.call(() -> annotations.highlight(item, text, Samples.span(text, words), Colour.YELLOW));
        layout();
        return made;
    }

    void lose(String words) {
        var old = Samples.article("Here stood " + words + " for years.");
        Fx.run(() -> annotations.highlight(FERRIES, old, Samples.span(old, words), Colour.GREEN));
        layout();
    }

    void annotate(Annotation annotation, String note) {
        Fx.run(() -> annotations.annotate(annotation.id(), note));
        layout();
    }

    void edit(Annotation annotation) {
        Fx.run(() -> model.edit(annotation.id()));
        Fx.await("the editor", this::writing);
    }

    boolean writing() {
        return stage.getScene().getFocusOwner() instanceof TextArea;
    }

    boolean tagging() {
        return stage.getScene().getFocusOwner() instanceof TextField;
    }

    TextField field() {
        return (TextField) Objects.requireNonNull(stage.getScene().getFocusOwner());
    }

    TextArea area() {
        return (TextArea) Objects.requireNonNull(stage.getScene().getFocusOwner());
    }

    TextArea area(String selector) {
        return (TextArea) nodes(selector).getFirst();
    }

    ListView<?> list() {
        return (ListView<?>) view.lookup(".list-view");
    }

    void focusList() {
        Fx.run(view::requestFocus);
        layout();
    }

    void press(KeyCode code) {
        press(key(code, false));
    }

    void pressControl(KeyCode code) {
        press(key(code, true));
    }

    private void press(KeyEvent event) {
        Fx.run(() -> Objects.requireNonNull(stage.getScene().getFocusOwner()).fireEvent(event));
        layout();
    }

    private static KeyEvent key(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    void click(Node node) {
        point(node, MouseEvent.MOUSE_CLICKED, 1);
    }

    void doubleClick(Node node) {
        point(node, MouseEvent.MOUSE_CLICKED, 2);
    }

    void pressOn(Node node) {
        point(node, MouseEvent.MOUSE_PRESSED, 1);
    }

    private void point(Node node, EventType<MouseEvent> type, int clicks) {
        Fx.run(() -> Event.fireEvent(node, new MouseEvent(type, 4, 4, 4, 4, MouseButton.PRIMARY, clicks, false, false,
                false, false, true, false, false, true, false, true, null)));
        layout();
    }

    List<Node> cards() {
        return Fx.call(() -> nodes(".note-card"));
    }

    List<String> quotes() {
        return Fx.call(() -> nodes(".note-quote").stream().map(node -> ((ClampedText) node).shownWords()).toList());
    }

    /// The notes in type that are to be seen.
    List<String> notes() {
        return Fx.call(() -> nodes(".note-block").stream().map(node -> ((TextFlow) node).getChildren().stream()
                .map(text -> ((Text) text).getText()).collect(Collectors.joining())).toList());
    }

    List<String> shown(String selector) {
        return Fx.call(() -> nodes(selector).stream().map(node -> ((Label) node).getText()).toList());
    }

    /// What is to be seen of a kind, from top to bottom.
    List<Node> nodes(String selector) {
        view.applyCss();
        view.layout();
        return view.lookupAll(selector).stream().filter(NotesStage::seen)
                .sorted(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY())).toList();
    }

    static boolean seen(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    void layout() {
        Fx.run(() -> {
            view.applyCss();
            view.layout();
        });
    }

    String revealed() {
        return Fx.call(() -> text(FERRIES).words(Objects.requireNonNull(desk.session().reveal().get()).span()));
    }

    String noted(Annotation annotation) {
        return stored(annotation).note();
    }

    Colour colour(Annotation annotation) {
        return stored(annotation).colour();
    }

    Annotation stored(Annotation annotation) {
        return annotations.all().stream().filter(each -> each.id().equals(annotation.id())).findFirst().orElseThrow();
    }

    ArticleText text(ItemRef item) {
        return ArticleText.of(desk.library().shelf().get().item(item).orElseThrow());
    }
}
