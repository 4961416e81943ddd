package org.lectern.library;

import java.nio.file.Path;
import org.lectern.briefing.Briefing;

/// A briefing as a file holds it now.
///
/// @param digest of the text, as [Edition] has it
/// @param text empty where it is that of the edition that is shown
record SourceFile(Path file, Briefing briefing, String digest, String text) {

    String id() {
        return briefing.id();
    }
}
