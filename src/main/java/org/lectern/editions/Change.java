package org.lectern.editions;

/// What became of something from one edition to the next.
public enum Change {
    KEPT, ADDED, REMOVED, EDITED, MOVED
}
