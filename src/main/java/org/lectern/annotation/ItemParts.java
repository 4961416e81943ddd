package org.lectern.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.annotation.Found.Part;
import org.lectern.briefing.ItemRef;

/// Takes in the keys of notes that come item by item, and gives them out with the newest changed item first.
final class ItemParts {

    private final List<Block> blocks = new ArrayList<>();
    private long[] keys = new long[256];
    private int size;
    private String briefing = "";
    private String item = "";
    private int start;
    private long newest;

    void add(long key, String ofBriefing, String ofItem, long modified) {
        if (!ofItem.equals(item) || !ofBriefing.equals(briefing)) {
            close();
            briefing = ofBriefing;
            item = ofItem;
            newest = modified;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
        newest = Math.max(newest, modified);
    }

    Found found() {
        close();
        blocks.sort(Comparator.comparingLong(Block::newest).reversed());
        var ordered = new long[size];
        var parts = new ArrayList<Part>();
        var at = 0;
        for (var block : blocks) {
            System.arraycopy(keys, block.start, ordered, at, block.count);
            at += block.count;
            parts.add(new Part(Optional.of(block.item), "", block.count));
        }
        return new Found(ordered, parts);
    }

    private void close() {
        if (size > start) {
            blocks.add(new Block(new ItemRef(briefing, item), start, size - start, newest));
            start = size;
        }
    }

    private record Block(ItemRef item, int start, int count, long newest) {}
}
