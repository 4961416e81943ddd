package org.lectern.pins;

/// What the reader does with charts, as the history names it.
enum Verb {
    KEEP_CHART, SHOW_CHART, DROP_CHART, EXCLUDE_FIGURE, INCLUDE_FIGURE
}
