package org.lectern.briefing;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds the briefing files below folders, and reads them together.
public final class BriefingFiles {

    private static final String SUFFIX = ".json";

    private final List<Path> files = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Path> seenFiles = new HashSet<>();
    private final Set<Path> seenFolders = new HashSet<>();
    /// The folders around the one that is walked, at their real places.
    private final Deque<Path> within = new ArrayDeque<>();

    private BriefingFiles() {}

    /// Walks files and folders: a file is taken whatever its name, of a folder all `*.json` files in it and below it,
    /// in the order of their names, without hidden ones. Links are followed; what is reached twice is taken once.
    /// Files are only found here, not opened.
    public static Found walk(Collection<Path> roots) {
        var walk = new BriefingFiles();
        roots.forEach(walk::root);
        return new Found(walk.files, walk.faults);
    }

    /// Reads all briefing files below the roots. Each file is checked alone, and then for its id: of two briefings with
    /// one id the later is left out.
    public static Loaded load(Collection<Path> roots) {
        var found = walk(roots);
        var known = new HashMap<String, Path>();
        var briefings = new ArrayList<Briefing>();
        var faults = new ArrayList<>(found.faults);
        for (var file : found.files) {
            var reading = BriefingReader.read(file, known);
            reading.briefing().ifPresent(briefings::add);
            faults.addAll(reading.faults());
        }
        return new Loaded(found.files, briefings, faults);
    }

    private void root(Path root) {
        if (!Files.isDirectory(root)) {
            file(root);
            return;
        }
        var before = files.size();
        var faultsBefore = faults.size();
        folder(root);
        if (files.size() == before && faults.size() == faultsBefore
                && !holdsSeen(root)) {
            faults.add(Fault.of(root, "expected a folder with briefings, found no *.json file in it; put briefing files"
                    + " there or name another folder"));
        }
    }

    private void folder(Path folder) {
        try {
            var real = folder.toRealPath();
            if (within.stream().anyMatch(outer -> outer.startsWith(real))) {
                faults.add(Fault.of(folder, "expected a folder below those around it, found a symbolic link back to one"
                        + " of them; remove the link"));
            } else if (seenFolders.add(real)) {
                var entries = entries(folder);
                within.push(real);
                entries.forEach(this::entry);
                within.pop();
            }
        } catch (IOException e) {
            faults.add(Fault.of(folder, FileText.told(e)));
        }
    }

    private void entry(Path entry) {
        if (Files.isDirectory(entry)) {
            folder(entry);
        } else if (entry.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
            file(entry);
        } else if (Files.isSymbolicLink(entry)) {
            link(entry);
        }
    }

    private static Set<Path> entries(Path folder) throws IOException {
        var entries = new TreeSet<Path>();
        try (var stream = Files.newDirectoryStream(folder, entry -> !entry.getFileName().toString().startsWith("."))) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    private void file(Path file) {
        if (seenFiles.add(real(file).orElse(file.toAbsolutePath()))) {
            files.add(file);
        }
    }

    /// A link that leads to no folder and is no briefing by its name matters only when it leads to itself.
    private void link(Path link) {
        try {
            Files.readAttributes(link, BasicFileAttributes.class);
        } catch (IOException e) {
            if (FileText.loop(e)) {
                faults.add(Fault.of(link, FileText.told(e)));
            }
        }
    }

    /// Whether files were found below a folder before, by way of another root.
    private boolean holdsSeen(Path root) {
        var real = real(root);
        return real.isPresent() && seenFiles.stream().anyMatch(file -> file.startsWith(real.get()));
    }

    /// Where a file really is; nowhere when it cannot be reached, which the reader will find too, and tell.
    private static Optional<Path> real(Path file) {
        try {
            return Optional.of(file.toRealPath());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// What a walk found.
    ///
    /// @param files each by the way it was reached from its root
    /// @param faults of folders and links; those of the files are told when they are read
    public record Found(List<Path> files, List<Fault> faults) {

        public Found {
            files = List.copyOf(files);
            faults = List.copyOf(faults);
        }
    }

    /// What came of reading several files.
    ///
    /// @param files all that were looked at
    /// @param briefings in the order of their files
    /// @param faults those of the folders first, then those of the files
    public record Loaded(List<Path> files, List<Briefing> briefings, List<Fault> faults) {

        public Loaded {
            files = List.copyOf(files);
            briefings = List.copyOf(briefings);
            faults = List.copyOf(faults);
        }
    }
}
