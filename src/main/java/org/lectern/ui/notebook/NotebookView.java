package org.lectern.ui.notebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.annotation.Query;
import org.lectern.ui.cards.BulkBar;
import org.lectern.ui.cards.CardKeys;
import org.lectern.ui.cards.FieldFocus;
import org.lectern.ui.cards.Host;
import org.lectern.ui.cards.Note;
import org.lectern.ui.cards.NoteCard;
import org.lectern.ui.cards.NoteList;
import org.lectern.ui.cards.SieveBar;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.style.Theme;

/// The browser of all notes.
public final class NotebookView extends VBox implements Host {

    private final NotebookModel model;
    private final NoteList<Entry> notes = new NoteList<>("notebook.title", Entry.Heading.class::isInstance);
    private final ListView<Entry> list = notes.view();
    private final FieldFocus fields = new FieldFocus(list, this::row);
    private final CardKeys keys;
    private final SieveBar sieve;
    private final BulkBar bulk;
    private final Label count = new Label();

    public NotebookView(NotebookModel model) {
        this.model = model;
        getStylesheets().addAll(NoteCard.sheets());
        getStylesheets().add(Theme.sheet(NotebookView.class, "notebook.css"));
        getStyleClass().add("notebook");
        keys = new CardKeys(model.cards(), this);
        bulk = new BulkBar(model.cards(), this::chosen, this::leave);
        var choices = new Choices(model);
        sieve = new SieveBar(model.cards(), model.sieve(), this::leave, choices.buttons());
        model.counts().subscribe(counts -> sieve.count(counts.healths()));
        var title = new Label(Messages.get("notebook.title"));
        title.getStyleClass().add("notebook-title");
        count.getStyleClass().add("muted");
        var head = new FlowPane(title, count);
        head.getStyleClass().add("notebook-head");
        var top = new VBox(head, sieve);
        top.getStyleClass().add("notebook-top");
        VBox.setVgrow(notes, Priority.ALWAYS);
        getChildren().addAll(scrolled(top), notes, bulk);
        setUpList();
        model.pages().subscribe(_ -> show());
        model.session().browsing().subscribe(browsing -> {
            if (browsing && getScene() != null) {
                leave();
            }
        });
    }

    /// In a low window what lets notes through is scrolled, so that the notes keep half of it.
    private ScrollPane scrolled(Region top) {
        var scroll = new ScrollPane(top);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefHeightProperty().bind(Bindings.min(top.heightProperty(), heightProperty().multiply(0.5)));
        scroll.setMinHeight(USE_PREF_SIZE);
        return scroll;
    }

    /// The notes that are selected.
    public Set<UUID> selected() {
        return chosen().stream().map(Note::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    @Override
    public void tornAway(Note note) {
        fields.await(note);
    }

    @Override
    public void leave() {
        list.requestFocus();
    }

    @Override
    public void go(Note note) {
        model.go(note);
    }

    @Override
    public void tag(List<Note> notes) {
        if (notes.size() == 1) {
            model.cards().editTags(notes.getFirst(), this);
        } else {
            bulk.tag();
        }
    }

    private void setUpList() {
        list.setCellFactory(_ -> new EntryCell(model, this, fields));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> bulk.show());
    }

    private List<Note> chosen() {
        return notes.chosen(NotebookView::note);
    }

    private static Optional<Note> note(Entry entry) {
        return entry instanceof Entry.Slot(int _, var note) ? note : Optional.empty();
    }

    /// Where a note stands among the rows near the chosen one, which is where a field can be open.
    private int row(Note note) {
        var around = list.getSelectionModel().getSelectedIndex();
        return IntStream.rangeClosed(Math.max(0, around - 50), Math.min(list.getItems().size() - 1, around + 50))
                .filter(row -> note(list.getItems().get(row)).filter(note::equals).isPresent()).findFirst().orElse(-1);
    }

    private void press(KeyEvent event) {
        if (!list.equals(event.getTarget())) {
            return;
        }
        if (event.getCode() == KeyCode.SLASH) {
            sieve.focus();
        } else if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            chooseAll();
        } else if (event.getCode() == KeyCode.ENTER) {
            chosen().stream().findFirst().ifPresent(this::go);
        } else if (!keys.press(event, chosen())) {
            return;
        }
        event.consume();
    }

    /// Chooses all notes when they are so few that all of them are at hand.
    private void chooseAll() {
        if (model.pages().get().size() <= Pages.SIZE) {
            list.getSelectionModel().selectAll();
        }
    }

    private void show() {
        var pages = model.pages().get();
        var chosen = chosen();
        var at = list.getSelectionModel().getSelectedIndex();
        var entries = new Entries(pages, model.wanted().get().group() != Query.Group.NONE, model::title);
        if (pages.isSteady()) {
            list.setItems(entries);
            reselect(chosen, at);
        } else {
            list.setItems(pages.found().isEmpty() ? FXCollections.observableArrayList() : entries);
            list.scrollTo(0);
        }
        var all = model.counts().get().all();
        count.setText(model.wanted().get().sifts()
                ? Messages.get("notebook.some", pages.size(), all)
                : Messages.get("notebook.count", all));
        notes.show(!model.answered() || pages.size() > 0, model.wanted().get().sifts() ? "sieve" : "all");
        bulk.show();
    }

    private void reselect(List<Note> chosen, int at) {
        var size = list.getItems().size();
        var rows = IntStream.rangeClosed(Math.max(0, at - 100), Math.min(size - 1, at + 100))
                .filter(row -> note(list.getItems().get(row)).filter(chosen::contains).isPresent()).toArray();
        list.getSelectionModel().clearSelection();
        if (rows.length > 0) {
            list.getSelectionModel().selectIndices(rows[0], rows);
        } else if (!chosen.isEmpty() && size > 0) {
            list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, size - 1));
        }
    }
}
