package org.lectern.briefing;

/// The name of an item in the whole library: its briefing's id and its own.
public record ItemRef(String briefing, String item) {

    @Override
    public String toString() {
        return briefing + "/" + item;
    }
}
