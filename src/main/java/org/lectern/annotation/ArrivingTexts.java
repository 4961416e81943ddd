package org.lectern.annotation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.ItemRef;

/// Keeps the texts on which arriving notes stand, as it is done for notes that are made here: so that they can be followed
/// into other editions.
final class ArrivingTexts {

    private final Connection connection;
    private final Function<ItemRef, Optional<ArticleText>> texts;
    private final Map<ItemRef, Optional<Text>> known = new HashMap<>();

    ArrivingTexts(Connection connection, Function<ItemRef, Optional<ArticleText>> texts) {
        this.connection = connection;
        this.texts = texts;
    }

    /// The revision with the name of its text, which is kept, when its words stand in the text of today where it says.
    Revision kept(Revision revision) throws SQLException {
        var annotation = revision.annotation();
        if (!(annotation.target() instanceof Target.Words words)) {
            return revision;
        }
        var text = text(annotation.item());
        var stands = text.isPresent() && words.confirmed().position()
                .filter(span -> text.get().article().stands(words.confirmed().quote(), span)).isPresent();
        if (!stands) {
            return revision;
        }
        var named = annotation.withTarget(new Target.Words(words.first(), words.confirmed(), text.get().name()));
        return new Revision(named, revision.version(), revision.deleted());
    }

    private Optional<Text> text(ItemRef item) throws SQLException {
        var present = known.get(item);
        if (present != null) {
            return present;
        }
        var article = texts.apply(item);
        var text = article.isEmpty()
                ? Optional.<Text>empty()
                : Optional.of(new Text(article.get(), new TextRows(connection).keep(article.get().text())));
        known.put(item, text);
        return text;
    }

    private record Text(ArticleText article, String name) {}
}
