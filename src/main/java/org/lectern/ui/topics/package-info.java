/// The topic tree: the fixed nodes and the topics, each with what is unread in it.
///
/// May import briefing, library, annotation, ui.session, ui.fx, ui.style.
@NullMarked
package org.lectern.ui.topics;

import org.jspecify.annotations.NullMarked;
