package org.lectern.exchange;

/// Why one note of a file cannot be read; the others can.
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    /// @param pointer from the note to what is wrong in it
    /// @param told what was expected, what was found, what to do
    Unreadable(String pointer, String told) {
        super(told, null, false, false);
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }
}
