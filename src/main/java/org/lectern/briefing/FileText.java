package org.lectern.briefing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/// The text of a file, read with suspicion.
///
/// The file is looked at first, as opening a pipe would wait for ever; then it is opened once, at its real place and
/// following no link, and the size of that open file decides how much is read.
final class FileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    static String read(Path file) throws Refusal {
        return decode(bytes(file));
    }

    private static ByteBuffer bytes(Path file) throws Refusal {
        try {
            var real = file.toRealPath();
            var attributes = Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                throw new Refusal("expected a file, found %s; name a briefing file"
                        .formatted(attributes.isDirectory() ? "a folder" : "a pipe, a socket or a device"));
            }
            try (var channel = Files.newByteChannel(real,
                    Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
                var size = channel.size();
                checkSize(size);
                // One more than the file's size, to see whether it grows while it is read.
                var buffer = ByteBuffer.allocate((int) Math.min(size + 1, Limits.FILE_BYTES + 1L));
                while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                    checkSize(buffer.position());
                }
                return buffer.flip();
            }
        } catch (IOException e) {
            throw new Refusal(told(e));
        }
    }

    private static void checkSize(long size) throws Refusal {
        if (size > Limits.FILE_BYTES) {
            throw new Refusal(("expected a briefing of at most 16 MB (%,d bytes), found a file of %,d bytes; "
                    + "split it into several briefings").formatted(Limits.FILE_BYTES, size));
        }
    }

    /// What an input error means, in words.
    static String told(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "expected a file, found nothing at this place; check the name";
            case AccessDeniedException _ -> "expected a file that may be read, found that permission is denied; change"
                    + " its permissions";
            case FileSystemException f when loop(f) -> "expected a file, found a symbolic link that leads back to"
                    + " itself; remove the link";
            case FileSystemException f when f.getReason() != null -> "this cannot be read: " + f.getReason();
            default -> "this cannot be read: " + e.getMessage();
        };
    }

    /// Whether links were followed in a ring. Java has no exception of its own for it when a path is resolved.
    static boolean loop(IOException e) {
        return e instanceof java.nio.file.FileSystemLoopException
                || String.valueOf(e.getMessage()).contains("symbolic links");
    }

    private static String decode(ByteBuffer bytes) throws Refusal {
        if (!bytes.hasRemaining()) {
            throw new Refusal("expected a briefing, found an empty file; write the briefing into it or remove it");
        }
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var characters = CharBuffer.allocate(bytes.remaining());
        var result = decoder.decode(bytes, characters, true);
        var text = characters.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (result.isError()) {
            throw new Refusal(Place.root(text.length()), text,
                    "expected text in UTF-8, found the byte 0x%02X, which cannot stand here; save the file as UTF-8"
                            .formatted(bytes.get(bytes.position()) & 0xFF));
        }
        if (text.isBlank()) {
            throw new Refusal("expected a briefing, found nothing but white space; write the briefing into it or remove"
                    + " it");
        }
        return text;
    }
}
