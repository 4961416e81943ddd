package org.lectern.ui.editions;

import java.util.Optional;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Health;
import org.lectern.briefing.Span;

/// What accepting an edition does to a note.
///
/// @param health how it will stand; [Health#STRAY] when its item is not in the new edition
/// @param span where it stands in the edition that is shown; empty when it is lost there already, or is on no words
/// @param before the words it stands on; the quoted ones when it stands on none
/// @param after the words it will stand on; empty when on none
record NoteChange(Annotation annotation, Health health, Optional<Span> span, String before, String after) {}
