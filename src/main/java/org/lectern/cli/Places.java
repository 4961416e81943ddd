package org.lectern.cli;

import java.nio.file.Path;
import java.util.List;
import org.lectern.store.Schema;

/// Where the program keeps what the user made, and where it reads from, unless a command is told otherwise.
public interface Places {

    /// The data folder.
    Path data();

    /// The folders and files of the briefings.
    List<Path> briefings();

    /// The tables to open a store with.
    List<Schema> schemas();
}
