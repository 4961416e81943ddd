package org.lectern.briefing;

import java.nio.file.Path;
import java.util.Optional;

/// Why a file cannot be read at all: thrown while it is opened or parsed, told as a fault by [BriefingReader].
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Place> place;
    private final String text;
    private final String told;

    /// A refusal of the file as a whole.
    Refusal(String told) {
        this(Optional.empty(), "", told);
    }

    /// A refusal for what stands at one place.
    ///
    /// @param text the file's text, at least up to that place
    Refusal(Place place, String text, String told) {
        this(Optional.of(place), text, told);
    }

    private Refusal(Optional<Place> place, String text, String told) {
        super(told, null, false, false);
        this.place = place;
        this.text = text;
        this.told = told;
    }

    Fault fault(Path file) {
        if (place.isEmpty()) {
            return Fault.of(file, told);
        }
        var faults = new Faults();
        faults.add(place.get(), told);
        return faults.located(file, text).getFirst();
    }
}
