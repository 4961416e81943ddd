/// The number lens on an item: the statistics found in its words, joined with those that the briefing claims, and set
/// right by the user.
///
/// Facade: [org.lectern.lens.NumberLens], and [org.lectern.lens.Judging] for other stores. May import anchoring, briefing, history, metrics, statistics, store, observable.
///
/// Decided: what was found is a figure like any other for the charts, but is never the briefing's own claim, and a metric
/// of the briefing with the same words always wins. What the user says of a number is kept by its words and their
/// surroundings, as notes are: it holds in another text as long as the words are the same, wherever they stand, and rests
/// when they are not, rather than hold for another number.
///
/// A figure is named by what its item speaks of: what its sentence leaves out is taken from those before it, then from
/// the title and the topics, and what the title alone tells is not sure. Names are one only where the words are, or where
/// one word stands for both; places narrow a name (`GMV in Indonesia` of TikTok Shop), so that parts never share a line
/// with the whole. Who reports a figure is not who is measured, unless the item is about the reporter or nobody else is
/// named. What counts only in passing (`two counters`) is a finding but no figure: readers need not see it. Of what two stores say of one number the later holds, in
/// whatever order it comes: a verdict is a line or two, and two of them side by side would be two values in the charts.
///
/// Finding takes half a millisecond for a page, half a minute for twenty thousand: so what was found is kept by the digest
/// of its text in `found.db`, which any new build of the program throws away, and anybody may. In memory there is only what
/// the charts ask of every item; all that was found in one is read again when it is opened.
@NullMarked
package org.lectern.lens;

import org.jspecify.annotations.NullMarked;
