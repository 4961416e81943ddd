package org.lectern.app;

import dev.dirs.ProjectDirectories;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.Places;
import org.lectern.store.Schema;
import picocli.CommandLine.Option;

/// Where the briefings are, and where the reader's own things are kept.
final class Options implements Places {

    @Option(names = "--data", paramLabel = "DIR", description = "Keep notes, bookmarks and settings in DIR instead of the folder the system has for them.")
    private @Nullable Path data;

    @Option(names = "--briefings", paramLabel = "DIR", description = "Read the briefings of DIR, a folder or a file, instead of the bundled ones; may be repeated.")
    private @Nullable List<Path> briefings;

    Optional<Path> givenData() {
        return Optional.ofNullable(data).map(folder -> folder.toAbsolutePath().normalize());
    }

    @Override
    public Path data() {
        return givenData().orElseGet(() -> Path.of(ProjectDirectories.from("org", "lectern", "Lectern").dataDir));
    }

    @Override
    public List<Path> briefings() {
        return briefings != null ? List.copyOf(briefings) : bundled().map(List::of).orElse(List.of());
    }

    @Override
    public List<Schema> schemas() {
        return Wiring.schemas();
    }

    /// The bundled briefings: where the start script says they are, or beside where the program was started.
    private static Optional<Path> bundled() {
        var named = System.getProperty("lectern.briefings");
        var folder = Path.of(named == null ? "briefings" : named);
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }
}
