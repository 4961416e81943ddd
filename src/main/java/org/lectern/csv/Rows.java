package org.lectern.csv;

import java.util.List;

/// The cells and rows of a table of comma-separated values, to be saved in UTF-8.
public final class Rows {

    /// Stands first in a file, so that spreadsheets read it as UTF-8.
    public static final String BYTE_ORDER_MARK = "\ufeff";

    /// What begins a formula; spreadsheets in Chinese and Japanese take the wide signs too.
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Rows() {}

    /// Cells as a row with its line end.
    public static String row(List<String> cells) {
        return String.join(",", cells) + "\r\n";
    }

    /// Words that no spreadsheet runs: what it would take for a formula begins with an apostrophe.
    public static String safe(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    /// A text cell, safe and in quotation marks where it needs them.
    public static String text(String words) {
        var safe = safe(words);
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
