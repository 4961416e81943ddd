CREATE TABLE annotation (
    id TEXT PRIMARY KEY,
    briefing TEXT NOT NULL,
    item TEXT NOT NULL,
    start INTEGER NOT NULL,
    finish INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    colour TEXT NOT NULL,
    note TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX annotation_item ON annotation (briefing, item) WHERE deleted = 0;
CREATE TABLE bookmark (
    id TEXT PRIMARY KEY,
    briefing TEXT NOT NULL,
    item TEXT NOT NULL,
    start INTEGER,
    finish INTEGER,
    exact TEXT,
    prefix TEXT,
    suffix TEXT,
    created INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE step (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    briefing TEXT NOT NULL,
    item TEXT NOT NULL,
    at INTEGER NOT NULL,
    colour_before TEXT,
    note_before TEXT,
    deleted_before INTEGER NOT NULL,
    colour_after TEXT,
    note_after TEXT,
    deleted_after INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;
