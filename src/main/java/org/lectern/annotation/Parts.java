package org.lectern.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.lectern.annotation.Found.Part;

/// Takes in the keys of notes that come tag by tag, or in one go.
final class Parts {

    private final LongStream.Builder keys = LongStream.builder();
    private final List<Part> parts = new ArrayList<>();
    private String tag = "";
    private int count;

    void add(long key, String of) {
        if (count > 0 && !of.equals(tag)) {
            close();
        }
        keys.add(key);
        tag = of;
        count++;
    }

    Found found() {
        if (count > 0) {
            close();
        }
        return new Found(keys.build().toArray(), parts);
    }

    private void close() {
        parts.add(new Part(Optional.empty(), tag, count));
        count = 0;
    }
}
