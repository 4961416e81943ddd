package org.lectern.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.lectern.annotation.Annotations;
import org.lectern.exchange.Export;
import org.lectern.exchange.Holdings;
import org.lectern.exchange.Templates;
import org.lectern.library.Library;

/// What the sheets of this pane stand on.
///
/// @param data the data folder, in which the templates are
public record Exchanging(Annotations annotations, Library library, Path data) {

    Holdings holdings() {
        return new Holdings(library.shelf().get().briefings());
    }

    Templates templates() {
        return Templates.in(data.resolve("templates"));
    }

    Export export(List<UUID> notes, String name) {
        var merging = annotations.merging();
        return Export.of(merging.held(notes), holdings(), annotations::preview,
                new Export.Signature(merging.replica(), name));
    }
}
