package org.lectern.annotation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The table of the texts that notes were made on, each kept once, packed, under its digest, for as long as the store.
final class TextRows {

    private static final int NAME_BYTES = 16;

    private final Connection connection;

    TextRows(Connection connection) {
        this.connection = connection;
    }

    /// The name of a text: the first half of its SHA-256 digest.
    static String name(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Keeps a text and names it.
    String keep(String text) throws SQLException {
        var name = name(text);
        try (var insert = connection
                .prepareStatement("INSERT OR IGNORE INTO annotated_text (name, content) VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setBytes(2, packed(text));
            insert.execute();
        }
        return name;
    }

    Optional<String> find(String name) throws SQLException {
        try (var query = connection.prepareStatement("SELECT content FROM annotated_text WHERE name = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next() ? unpacked(rows.getBytes(1)) : Optional.empty();
            }
        }
    }

    private static byte[] packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A damaged text is as good as none: without it notes are placed by their selectors, which is stricter.
    private static Optional<String> unpacked(byte[] packed) {
        try (var inflater = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return Optional.of(new String(inflater.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
