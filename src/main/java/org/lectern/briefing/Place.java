package org.lectern.briefing;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// Where a value stands in a JSON document: how many UTF-16 code units before it, and the way to it from the root.
///
/// The pointer is put together only when a fault asks for it, so that a document without faults pays nothing for it.
///
/// @param parent the place of the object or list around it; null for the document itself
/// @param step the field's name, or the index in the list
record Place(int offset, @Nullable Place parent, String step) {

    static Place root(int offset) {
        return new Place(offset, null, "");
    }

    Place child(int childOffset, String childStep) {
        return new Place(childOffset, this, childStep);
    }

    /// The JSON Pointer (RFC 6901): empty for the document itself.
    String pointer() {
        var steps = new ArrayDeque<String>();
        var above = parent;
        for (var place = this; above != null; place = above, above = above.parent) {
            steps.push(place.step.replace("~", "~0").replace("/", "~1"));
        }
        return steps.isEmpty() ? "" : "/" + String.join("/", steps);
    }
}
