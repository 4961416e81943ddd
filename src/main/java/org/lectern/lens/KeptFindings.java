package org.lectern.lens;

import java.time.LocalDate;
import java.util.List;
import org.lectern.statistics.Finding;
import org.lectern.statistics.Statistics;
import org.lectern.statistics.text.Language;
import org.lectern.store.Packed;
import org.lectern.store.Scratch;
import org.lectern.store.Store;

/// What is found in texts, found once and kept: by the text and all else that it depends on, for as long as the program is
/// the same.
final class KeptFindings {

    private final Scratch kept;

    KeptFindings(Store store) {
        kept = store.scratch("found", ProgramStamp::take);
    }

    List<Finding> of(String text, Language language, LocalDate published) {
        var key = Packed.digest(language.name() + "\0" + published + "\0" + text);
        return kept.get(key).map(FindingBytes::read).orElseGet(() -> {
            var found = Statistics.find(text, language, published);
            kept.put(key, FindingBytes.write(found));
            return found;
        });
    }
}
