package org.lectern.ui.shell;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.lectern.ui.charts.DisagreementsView;
import org.lectern.ui.charts.KeptChartsView;
import org.lectern.ui.editions.EditionsView;
import org.lectern.ui.exchange.NotesExchange;
import org.lectern.ui.items.ItemsModel;
import org.lectern.ui.items.ItemsView;
import org.lectern.ui.notebook.NotebookView;
import org.lectern.ui.problems.ProblemsView;
import org.lectern.ui.reading.ReadingView;
import org.lectern.ui.session.Listing;
import org.lectern.ui.sources.SourcesView;
import org.lectern.ui.topics.TopicsView;

/// The panes that the window places, and what its menus need of them.
///
/// @param notebook the browser of all notes, in the place of the article while it is open
/// @param history the list of all steps
/// @param noteCount how many notes the open item has
public record Panes(TopicsView topics, ItemsView items, ItemsModel itemsModel, ReadingView article, Node metrics,
        Node notes, SourcesView sources, ProblemsView problems, DisagreementsView disagreements, KeptChartsView kept,
        EditionsView editions, NotesExchange exchange, NotebookView notebook, Region history,
        ObservableIntegerValue noteCount) {

    /// What stands between the topics and the article while a listing is chosen.
    Node inMiddle(Listing listing) {
        return switch (listing) {
            case Listing.Fixed.DISAGREEMENTS -> disagreements;
            case Listing.Fixed.CHARTS -> kept;
            case Listing.Fixed _,Listing.Topic _ ->
                items;
        };
    }
}
