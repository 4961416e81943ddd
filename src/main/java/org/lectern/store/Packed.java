package org.lectern.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Texts made small for the store, and told from others by their digest.
public final class Packed {

    private Packed() {}

    /// The SHA-256 of a text in UTF-8, in hexadecimal digits.
    public static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public static byte[] pack(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The text again; nothing when the bytes are not those of the text with this digest.
    public static Optional<String> unpack(byte[] bytes, String digest) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(text).filter(each -> digest(each).equals(digest));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
