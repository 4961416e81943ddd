package org.lectern.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lectern.briefing.Briefing;

/// A briefing as a file holds it now.
///
/// @param digest of the text, as [Edition] has it
/// @param text empty where it is that of the edition that is shown
record SourceFile(Path file, Briefing briefing, String digest, String text) {

    /// The SHA-256 of a text, in hexadecimal digits.
    static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String id() {
        return briefing.id();
    }
}
