package org.lectern.statistics.text;

import java.util.Arrays;
import java.util.Set;
import org.lectern.statistics.text.Tokens.Kind;

/// Gives each token its sentence, without being misled by the points of figures and abbreviations.
final class SentenceBounds {

    /// No sentence is longer than this many tokens; what is longer is cut.
    private static final int LONGEST = 400;
    /// A line at least this long that a digit carries on was broken by its writer's margin, as any is that a small letter
    /// carries on.
    private static final int MARGIN = 50;
    private static final Set<String> ABBREVIATIONS = Set.of("vs", "cf", "ca", "approx", "mr", "mrs", "ms", "dr", "prof",
            "st", "nos", "fig", "figs", "vol", "inc", "ltd", "co", "corp", "bros", "jan", "feb", "mar", "apr", "jun",
            "jul", "aug", "sep", "sept", "oct", "nov", "dec", "est", "gov", "sen", "rep", "gen", "sq", "dept", "pp",
            "et", "al", "rs", "rp", "fr", "art", "sec", "ch", "eq", "ref", "vols", "incl", "excl", "avg", "max", "min",
            "mil", "no", "messrs", "rev", "hon", "sgt", "lt", "col", "capt", "adm", "maj", "cmdr", "cos", "assn",
            "intl",
            "calif", "mass", "conn", "fla", "ariz", "colo", "wis", "minn", "mich", "tenn", "okla", "tues", "thurs");
    /// What stands behind an hour and goes on with it, though it begins with a capital letter: `8:30 a.m. EST`.
    private static final Set<String> AFTER_HOURS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "january",
            "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "gmt",
            "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "pt", "bst", "cet", "cest",
            "jst", "ist", "eastern", "central", "mountain", "pacific", "christmas", "london", "tokyo", "beijing",
            "moscow", "paris");
    /// What begins a sentence even after a point that an initial or a country may have.
    private static final Set<String> OPENERS = Set.of("the", "a", "an", "in", "it", "its", "he", "she", "they", "but",
            "and", "this", "that", "these", "we", "at", "on", "for", "by", "as", "there", "their", "after", "while");

    private final char[] chars;
    private final Row row;

    SentenceBounds(char[] chars, Row row) {
        this.chars = chars;
        this.row = row;
    }

    void mark() {
        row.sentences = new int[row.size];
        row.sentenceStarts = new int[16];
        var count = 0;
        var first = 0;
        for (var token = 0; token < row.size; token++) {
            if (token == 0 || token - first >= LONGEST || begins(token)) {
                first = token;
                if (count == row.sentenceStarts.length) {
                    row.sentenceStarts = Arrays.copyOf(row.sentenceStarts, count * 2);
                }
                row.sentenceStarts[count++] = token;
            }
            row.sentences[token] = count - 1;
        }
    }

    private boolean begins(int token) {
        var gapStart = row.ends[token - 1];
        var gapEnd = row.starts[token];
        var mark = closing(token - 1);
        if (mark >= 0 && isWideStop(row.lowers[mark])) {
            return !isCloser(token);
        }
        if (gapStart == gapEnd) {
            return false;
        }
        return breaksLine(token, gapStart, gapEnd, mark >= 0) || (mark >= 0 && stops(mark) && opens(token));
    }

    /// The token that may end a sentence, behind closing quotes and brackets; -1 when there is none.
    private int closing(int token) {
        var at = token;
        while (at > 0 && at > token - 3 && isCloser(at)) {
            at--;
        }
        return row.kinds[at] == Kind.SIGN && ".!?。！？".contains(row.lowers[at]) ? at : -1;
    }

    private static boolean isWideStop(String sign) {
        return sign.equals("。");
    }

    private boolean isCloser(int token) {
        return row.kinds[token] == Kind.SIGN && "\"')]”’」』）".contains(row.lowers[token]);
    }

    private boolean breaksLine(int token, int gapStart, int gapEnd, boolean stopped) {
        var lines = 0;
        for (var i = gapStart; i < gapEnd; i++) {
            lines += chars[i] == '\n' ? 1 : 0;
        }
        if (lines != 1) {
            return lines > 1;
        }
        return stopped || (!Character.isLowerCase(chars[row.starts[token]])
                && (!carriesOn(token) || lineLength(gapStart) < MARGIN));
    }

    private boolean carriesOn(int token) {
        var c = chars[row.starts[token]];
        return Character.isDigit(c) || c == '$' || c == '€' || c == '£' || c == '(';
    }

    /// The length of the line that ends at an offset, as far as the margin reaches.
    private int lineLength(int end) {
        var length = 0;
        while (length < MARGIN && end - length > 0 && chars[end - length - 1] != '\n') {
            length++;
        }
        return length;
    }

    private boolean stops(int mark) {
        if (!row.lowers[mark].equals(".") || mark == 0 || row.starts[mark] != row.ends[mark - 1]
                || row.kinds[mark - 1] != Kind.WORD) {
            return true;
        }
        var next = mark + 1 < row.size ? row.lowers[mark + 1] : "";
        if (row.lowers[mark - 1].equals("no")) {
            return mark + 1 >= row.size || row.kinds[mark + 1] != Kind.DIGITS;
        }
        if (row.lowers[mark - 1].length() == 1 && Character.isUpperCase(chars[row.starts[mark - 1]])) {
            return OPENERS.contains(next);
        }
        return isHour(mark) ? !AFTER_HOURS.contains(next) : !ABBREVIATIONS.contains(row.lowers[mark - 1]);
    }

    /// Whether a point ends `a.m.` or `p.m.`.
    private boolean isHour(int mark) {
        return mark > 2 && row.lowers[mark - 1].equals("m") && row.lowers[mark - 2].equals(".")
                && "ap".contains(row.lowers[mark - 3]) && row.ends[mark - 2] == row.starts[mark - 1];
    }

    private boolean opens(int token) {
        return !Character.isLowerCase(chars[row.starts[token]]) && !row.lowers[token].equals("%");
    }
}
