package org.lectern.briefing;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Finds the briefing files below folders, and reads them together.
public final class BriefingFiles {

    private static final String SUFFIX = ".json";

    private final List<Path> files = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Path> seenFiles = new HashSet<>();
    private final Set<Path> seenFolders = new HashSet<>();

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
            if (!seenFolders.add(folder.toRealPath())) {
                return;
            }
            for (var entry : entries(folder)) {
                if (Files.isDirectory(entry)) {
                    subfolder(folder, entry);
                } else if (entry.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
                    file(entry);
                } else if (Files.isSymbolicLink(entry)) {
                    link(entry);
                }
            }
        } catch (IOException e) {
            faults.add(Fault.of(folder, FileText.told(e)));
        }
    }

    private void subfolder(Path folder, Path entry) throws IOException {
        if (Files.isSymbolicLink(entry) && folder.toRealPath().startsWith(entry.toRealPath())) {
            faults.add(Fault.of(entry, "expected a folder below this one, found a symbolic link back to a folder around"
                    + " it; remove the link"));
        } else {
            folder(entry);
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
        var real = file.toAbsolutePath().normalize();
        try {
            real = file.toRealPath();
        } catch (IOException _) {
            // The reader will find the same and tell it.
        }
        if (seenFiles.add(real)) {
            files.add(file);
        }
    }

    /// A link that leads to no folder and is no briefing by its name matters only when it leads to itself.
    private void link(Path link) {
        try {
            link.toRealPath();
        } catch (IOException e) {
            if (FileText.loop(e)) {
                faults.add(Fault.of(link, FileText.told(e)));
            }
        }
    }

    private boolean holdsSeen(Path root) {
        try {
            var real = root.toRealPath();
            return seenFiles.stream().anyMatch(file -> file.startsWith(real));
        } catch (IOException _) {
            return false;
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
