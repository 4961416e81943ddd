package org.lectern.briefing;

import java.nio.file.Path;

/// What is wrong in a file, where, and what to do about it.
///
/// @param line counted from 1; 0 when the whole file is meant
/// @param column counted from 1 in code points; 0 when the whole file is meant
/// @param pointer a JSON Pointer; empty for the whole document
/// @param message what was expected, what was found, what to do
public record Fault(Path file, int line, int column, String pointer, String message) {

    /// A fault of the file as a whole.
    public static Fault of(Path file, String message) {
        return new Fault(file, 0, 0, "", message);
    }

    /// `file:line:column: pointer: message`.
    @Override
    public String toString() {
        return "%s:%d:%d: %s: %s".formatted(file, line, column, pointer, message);
    }
}
