package org.lectern.ui.exchange;

import java.nio.file.Path;
import org.lectern.annotation.Annotations;
import org.lectern.briefing.Item;
import org.lectern.briefing.ItemRef;
import org.lectern.exchange.Exchange;
import org.lectern.exchange.Export;
import org.lectern.exchange.Holdings;
import org.lectern.exchange.Templates;
import org.lectern.lens.NumberLens;
import org.lectern.library.Library;

/// What the sheets of this pane stand on.
///
/// @param data the data folder, in which the templates are
public record Exchanging(Exchange exchange, Library library, Path data) {

    public Exchanging(Annotations annotations, NumberLens lens, Library library, Path data) {
        this(new Exchange(annotations, lens), library, data);
    }

    Annotations annotations() {
        return exchange.annotations();
    }

    Holdings holdings() {
        return new Holdings(library.shelf().get().briefings());
    }

    Templates templates() {
        return Templates.in(data.resolve("templates"));
    }

    Export export(Exchange.Choice choice, String name) {
        return exchange.export(choice, holdings(), name);
    }

    /// The title of an item; what is known of its page, where it is not here.
    String title(ItemRef item) {
        return library.shelf().get().item(item).map(Item::title).orElseGet(
                () -> item.item().isBlank() ? item.briefing() : item.item() + ", " + item.briefing());
    }
}
