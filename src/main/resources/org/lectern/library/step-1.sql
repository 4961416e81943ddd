CREATE TABLE added (
    path TEXT PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE read_item (
    briefing TEXT NOT NULL,
    item TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (briefing, item)
) STRICT;
