package org.lectern.ui.charts;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.lectern.ui.fx.Messages;

/// Writes a file: all of it or nothing.
final class WholeFile {

    private WholeFile() {}

    static Path write(Path file, byte[] bytes) throws IOException {
        var beside = file.resolveSibling("." + name(file) + ".part");
        try {
            Files.write(beside, bytes);
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
        return file;
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// Why a file could not be written, in words for the reader.
    static String reason(Exception e) {
        return switch (e) {
            case AccessDeniedException _ -> Messages.get("charts.unsaved.denied");
            case NoSuchFileException _ -> Messages.get("charts.unsaved.gone");
            default -> String.valueOf(e.getMessage());
        };
    }
}
