package org.lectern.anchoring;

import java.text.Normalizer;
import java.util.Arrays;
import org.lectern.briefing.Span;

/// A text as it is compared: NFKC, one kind of quote, dash and space, no soft hyphens or zero-width characters; and for
/// each of its characters the stretch of the original that it stands for.
///
/// A letter with its marks, and a surrogate pair, is one cluster: no offset that comes back ever splits one.
final class NormalText {

    private final String text;
    private final int[] from;
    private final int[] to;

    private NormalText(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    static NormalText of(String original) {
        return new Writer(original).write();
    }

    String text() {
        return text;
    }

    /// The stretch of the original that characters of this text, at least one, stand for.
    Span original(int start, int end) {
        return new Span(from[start], to[end - 1]);
    }

    /// The characters of this text that stand for any part of a stretch of the original.
    Span normal(Span original) {
        var start = firstAfter(to, original.start());
        return new Span(start, Math.max(start, firstAfter(from, original.end() - 1)));
    }

    /// The first index whose value is greater; the values never fall.
    private static int firstAfter(int[] values, int value) {
        var low = 0;
        var high = values.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (values[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Writes the text cluster by cluster.
    private static final class Writer {

        private final String original;
        private final StringBuilder out;
        private int[] from;
        private int[] to;

        Writer(String original) {
            this.original = original;
            this.out = new StringBuilder(original.length());
            this.from = new int[original.length() + 8];
            this.to = new int[original.length() + 8];
        }

        NormalText write() {
            for (var at = 0; at < original.length();) {
                var end = clusterEnd(at);
                if (end == at + 1 && original.charAt(at) < 0x80) {
                    put(original.charAt(at), at, end);
                } else {
                    putAll(original.substring(at, end), at, end);
                }
                at = end;
            }
            return new NormalText(out.toString(), Arrays.copyOf(from, out.length()), Arrays.copyOf(to, out.length()));
        }

        private int clusterEnd(int at) {
            var end = at + Character.charCount(original.codePointAt(at));
            var joined = false;
            while (end < original.length()) {
                var next = original.codePointAt(end);
                if (!joined && !continues(next)) {
                    break;
                }
                joined = next == 0x200D;
                end += Character.charCount(next);
            }
            return end;
        }

        private void putAll(String cluster, int start, int end) {
            var first = cluster.codePointAt(0);
            var power = Character.getType(first) == Character.OTHER_NUMBER && !out.isEmpty()
                    && Character.isDigit(out.charAt(out.length() - 1));
            var quote = Glyphs.plain(first);
            // 10² is not 102, and 2½ is not 21/2.
            var normal = power || quote != first ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFKC);
            for (var at = 0; at < normal.length(); at++) {
                put(normal.charAt(at), start, end);
            }
        }

        private void put(char character, int start, int end) {
            var plain = (char) Glyphs.plain(character);
            var last = out.isEmpty() ? '\0' : out.charAt(out.length() - 1);
            if (plain == Glyphs.NOTHING || (plain == last && plain == '-')) {
                return;
            }
            if (plain == ' ' && last == ' ') {
                to[out.length() - 1] = end;
                return;
            }
            if (out.length() == from.length) {
                from = Arrays.copyOf(from, from.length * 2);
                to = Arrays.copyOf(to, to.length * 2);
            }
            from[out.length()] = start;
            to[out.length()] = end;
            out.append(plain);
        }

        /// Whether a character belongs to the one before it.
        private static boolean continues(int next) {
            if (next < 0x300) {
                return false;
            }
            var type = Character.getType(next);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK || next == 0x200D || (next >= 0x1160 && next <= 0x11FF)
                    || next == 0xFF9E || next == 0xFF9F || (next >= 0x1F3FB && next <= 0x1F3FF);
        }
    }
}
