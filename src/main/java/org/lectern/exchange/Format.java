package org.lectern.exchange;

import java.util.Arrays;
import java.util.Optional;

/// A form in which notes leave the program.
public enum Format {

    /// W3C Web Annotations; the one that can be read in again without loss.
    JSONLD("jsonld"),
    /// Text to be written on with.
    MD("md"),
    /// A page that stands for itself, to be read or printed.
    HTML("html"),
    /// A row for each note, for spreadsheets.
    CSV("csv");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /// How the names of such files end, without the point.
    public String extension() {
        return extension;
    }

    /// The format that a file is named for.
    public static Optional<Format> of(String name) {
        return Arrays.stream(values()).filter(each -> name.toLowerCase(java.util.Locale.ROOT)
                .endsWith("." + each.extension)).findFirst();
    }
}
