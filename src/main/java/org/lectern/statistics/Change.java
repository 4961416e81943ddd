package org.lectern.statistics;

/// Where the words around a statistic say that it went.
public enum Change {
    NONE, UP, DOWN
}
