package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The folder into which added briefings are copied. A copy never takes the place of another one.
final class CopiedBriefings {

    private final Path folder;

    CopiedBriefings(Path folder) {
        this.folder = folder;
    }

    /// The folder, once there is a copy in it.
    Optional<Path> folder() {
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    /// Copies a file under the name of its briefing, or the next free one when other words have that name.
    void add(Path file, String id) throws IOException {
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, ".", ".part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            var target = folder.resolve(id + ".json");
            for (var number = 2; Files.exists(target); number++) {
                if (Files.mismatch(part, target) < 0) {
                    return;
                }
                target = folder.resolve(id + "-" + number + ".json");
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
