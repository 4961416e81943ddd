package org.lectern.lens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.UUID;
import org.lectern.store.Packed;

/// Tells one build of the program from another: by the size and time of its jar, or of its classes. What finds numbers
/// changes with the program, and a number that has to be raised by hand would be forgotten.
final class ProgramStamp {

    private ProgramStamp() {}

    static String take() {
        var source = ProgramStamp.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? never() : of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException _) {
            // Not read from a file, so nobody can tell whether it is the same.
            return never();
        }
    }

    private static String never() {
        return UUID.randomUUID().toString();
    }

    /// @param program a jar or a folder of classes
    static String of(Path program) {
        try (var files = Files.walk(program)) {
            var lines = new TreeSet<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                lines.add(program.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return Packed.digest(String.join("\n", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
