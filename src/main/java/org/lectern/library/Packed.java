package org.lectern.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Texts made small for the store.
final class Packed {

    private Packed() {}

    static byte[] pack(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The text again; nothing when the bytes are not those of the text with this digest.
    static Optional<String> unpack(byte[] bytes, String digest) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(text).filter(each -> SourceFile.digest(each).equals(digest));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
