/// What the user makes of the items: highlights, notes, tags and bookmarks, on the disk before they are shown as saved,
/// every change a step that can be taken back.
///
/// Facade: [org.lectern.annotation.Annotations]. May import anchoring, briefing, history, store, observable.
///
/// Decided: three selectors of one note are kept. The first is what the user selected and is never changed. The confirmed
/// one is what the user last said it is about, by moving its ends or by attaching it again. The present one is where the
/// words of the confirmed one stand in the text of today: it is reckoned, always from the confirmed one and never from the
/// last reckoning, so that a note cannot drift away in small steps; it is no step of the history, and is kept with the
/// digest of the text it holds for.
@NullMarked
package org.lectern.annotation;

import org.jspecify.annotations.NullMarked;
