package org.lectern.briefing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers the faults of one file while it is decoded, and at the end gives each its line and column.
///
/// Lines are counted in one sweep over the text, so that many faults on one long line stay cheap.
final class Faults {

    /// So many are told; a file with more of them has another trouble than each of them.
    static final int MOST = 1000;

    private final List<Found> found = new ArrayList<>();

    void add(Place place, String message) {
        found.add(new Found(place, message));
    }

    /// All of them in the order of the text.
    List<Fault> located(Path file, String text) {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(each -> each.place.offset()));
        var cursor = new Cursor(text);
        var faults = new ArrayList<Fault>();
        for (var each : sorted) {
            cursor.moveTo(each.place.offset());
            if (faults.size() == MOST) {
                faults.add(new Fault(file, cursor.line, cursor.column, each.place.pointer(),
                        "%,d further faults from here on are not listed; mend those above first".formatted(
                                sorted.size() - MOST)));
                break;
            }
            faults.add(new Fault(file, cursor.line, cursor.column, each.place.pointer(), each.message));
        }
        return faults;
    }

    private record Found(Place place, String message) {}

    /// Walks forward through a text and counts its lines and, in code points, its columns.
    private static final class Cursor {

        private final String text;
        private int at;
        private int line = 1;
        private int column = 1;

        Cursor(String text) {
            this.text = text;
        }

        void moveTo(int offset) {
            var end = Math.min(offset, text.length());
            while (at < end) {
                var c = text.charAt(at++);
                var newLine = c == '\n' || (c == '\r' && (at == text.length() || text.charAt(at) != '\n'));
                if (newLine) {
                    line++;
                    column = 1;
                } else if (!Character.isLowSurrogate(c)) {
                    column++;
                }
            }
        }
    }
}
