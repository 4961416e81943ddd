/// Notes on their way out of the program and into it, and with them what was said of numbers, and bookmarks: W3C Web
/// Annotations, Markdown, HTML and CSV out; W3C Web Annotations and the files of Hypothesis in.
///
/// Facade: [org.lectern.exchange.Exchange], with what it writes, [org.lectern.exchange.Export], and what it takes,
/// [org.lectern.exchange.Import]; [org.lectern.exchange.Reanchoring] moves the notes of a file from one text to another.
/// May import briefing, anchoring, annotation, history, lens, metrics, csv. JSON, Markdown and templates are written here
/// because what leaves the program has forms of its own, laid down by others.
///
/// Decided: what comes in is not trusted. It is read piece by piece within limits, cleaned, and handed over as records;
/// what the store makes of them is decided in `annotation` and `lens`, each a part of one step. One bad note is told with its place and never spoils the rest.
@NullMarked
package org.lectern.exchange;

import org.jspecify.annotations.NullMarked;
