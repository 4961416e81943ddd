package org.lectern.ui.notebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.lectern.annotation.Query;
import org.lectern.briefing.Item;
import org.lectern.briefing.Topic;
import org.lectern.ui.fx.Messages;

/// The menus of the browser: by what to group, and of which topic, briefing and time.
final class Choices {

    private final NotebookModel model;
    private final MenuButton group = new MenuButton();
    private final MenuButton topic = new MenuButton();
    private final MenuButton briefing = new MenuButton();
    private final MenuButton period = new MenuButton();

    Choices(NotebookModel model) {
        this.model = model;
        for (var menu : buttons()) {
            menu.getStyleClass().add("sieve-menu");
            ((MenuButton) menu).setMnemonicParsing(false);
            ((MenuButton) menu).setOnShowing(_ -> fill());
        }
        model.wanted().subscribe(_ -> fill());
        model.pages().subscribe(_ -> fill());
    }

    Node[] buttons() {
        return new Node[]{topic, briefing, period, group};
    }

    private void fill() {
        var wanted = model.wanted().get();
        set(group, List.of(Query.Group.values()), wanted.group(), each -> Messages.get("notebook.group." + each),
                each -> wanted.with(each));
        set(period, List.of(Period.values()), wanted.period(), each -> Messages.get("notebook.period." + each),
                each -> wanted.with(each));
        set(topic, optional(topics()), wanted.topic(),
                each -> each.map(Topic::toString).orElseGet(() -> Messages.get("notebook.topic")), wanted::withTopic);
        var titles = briefings();
        set(briefing, optional(titles.keySet().stream()), wanted.briefing(),
                each -> each.map(titles::get).orElseGet(() -> Messages.get("notebook.briefing")),
                wanted::withBriefing);
    }

    private Stream<Topic> topics() {
        return model.shelf().items().stream().map(Item::topics).flatMap(List::stream).distinct()
                .sorted((one, other) -> one.toString().compareToIgnoreCase(other.toString()));
    }

    private Map<String, String> briefings() {
        var titles = new TreeMap<String, String>();
        model.shelf().briefings().forEach(each -> titles.put(each.id(), each.title()));
        return titles;
    }

    private static <T> List<Optional<T>> optional(Stream<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.map(Optional::of)).toList();
    }

    private <T> void set(MenuButton menu, List<T> values, T present, Function<T, String> name,
            Function<T, Wanted> choose) {
        menu.setText(name.apply(present));
        if (menu.isShowing() || menu.getItems().size() != values.size()) {
            menu.getItems().setAll(values.stream().map(value -> {
                var item = new RadioMenuItem(name.apply(value));
                item.setMnemonicParsing(false);
                item.setSelected(value.equals(present));
                item.setOnAction(_ -> model.wanted().set(choose.apply(value)));
                return item;
            }).toList());
        }
        for (var at = 0; at < values.size(); at++) {
            ((RadioMenuItem) menu.getItems().get(at)).setSelected(values.get(at).equals(present));
        }
    }
}
