package org.lectern.annotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;
import org.lectern.history.History;
import org.lectern.store.Store;

/// The notes of the whole library, searched, grouped and read page by page; and what colours and tags mean in them.
public final class Notebook {

    private final Store store;
    private final History history;

    Notebook(Store store, History history) {
        this.store = store;
        this.history = history;
    }

    /// The notes that a query asks for.
    public Found find(Query query) {
        return store.read(connection -> new NotebookRows(connection).find(query));
    }

    /// Reads some of the notes that were found, in their order; one that was deleted meanwhile is left out.
    public List<Placed> read(Found found, int from, int to) {
        return store.read(connection -> new NotebookRows(connection).read(found.keys(from, to)));
    }

    /// The tags in use with how many notes have each, in the order of the alphabet.
    public Map<String, Integer> tags() {
        return store.read(connection -> new NotebookRows(connection).counts(
                "SELECT tag, count(*) FROM annotation_tag JOIN annotation ON id = annotation WHERE deleted = 0"
                        + " GROUP BY tag ORDER BY tag COLLATE NOCASE"));
    }

    /// How many notes there are in each state, of those there are any.
    public Map<Health, Integer> healths() {
        return store.read(connection -> new NotebookRows(connection)
                .counts("SELECT health, count(*) FROM annotation WHERE deleted = 0 GROUP BY health")).entrySet()
                .stream()
                .collect(Collectors.toMap(each -> Health.valueOf(each.getKey()), Map.Entry::getValue));
    }

    /// How many notes there are.
    public int size() {
        return healths().values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many notes of each item need a look.
    public Map<ItemRef, Ailing> ailing() {
        return store.read(connection -> new NotebookRows(connection).ailing());
    }

    /// The names that the user gave to colours.
    public Map<Colour, String> colourNames() {
        return store.read(connection -> new ColourNames(connection).all());
    }

    /// Gives a colour a name; an empty one takes it away.
    public void name(Colour colour, String name) {
        history.write(Verb.NAME_COLOUR.name(), Optional.empty(), (connection, recorder) -> {
            recorder.touch(ColourNames.TRACKED, colour.name());
            new ColourNames(connection).set(colour, name.strip());
            return name;
        });
    }

    /// Finds anew where the notes of all items stand, as after the library was read.
    ///
    /// @param texts the text of an item; empty when it is not in the library
    public void settle(Function<ItemRef, Optional<ArticleText>> texts) {
        var placing = new Placing(store);
        for (var item : items()) {
            texts.apply(item).ifPresentOrElse(text -> placing.of(item, text), () -> placing.stray(item));
        }
        if (placing.changed()) {
            placing.keep();
            history.tell();
        }
    }

    private Set<ItemRef> items() {
        return store.read(connection -> {
            try (var rows = new AnnotationRows(connection)) {
                return rows.counts().keySet();
            }
        });
    }
}
