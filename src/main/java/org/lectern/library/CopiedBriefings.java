package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/// The folder into which added briefings are copied. A copy never takes the place of another one: the next one of a
/// briefing has the next number, `id.json`, `id-2.json` and so on.
final class CopiedBriefings {

    private static final String SUFFIX = ".json";
    private static final Pattern NUMBER = Pattern.compile("(?:-(\\d{1,6}))?");

    private final Path folder;

    CopiedBriefings(Path folder) {
        this.folder = folder;
    }

    /// The folder, once there is a copy in it.
    Optional<Path> folder() {
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    /// Whether a file lies in the folder.
    boolean holds(Path file) {
        return file.startsWith(folder);
    }

    /// The how-manieth copy of a briefing a file is, by its name; 0 for a file that is none.
    int number(Path file, String id) {
        var name = file.getFileName().toString();
        if (!holds(file) || !name.startsWith(id) || !name.endsWith(SUFFIX)) {
            return 0;
        }
        var number = NUMBER.matcher(name.substring(id.length(), name.length() - SUFFIX.length()));
        return !number.matches() ? 0 : number.group(1) == null ? 1 : Integer.parseInt(number.group(1));
    }

    /// Copies a file under the name of its briefing, or the next free one when other words have that name.
    void add(Path file, String id) throws IOException {
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, ".", ".part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            var target = folder.resolve(id + SUFFIX);
            for (var number = 2; Files.exists(target); number++) {
                if (Files.mismatch(part, target) < 0) {
                    return;
                }
                target = folder.resolve(id + "-" + number + SUFFIX);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
