CREATE TABLE edition (
    number INTEGER PRIMARY KEY,
    briefing TEXT NOT NULL,
    digest TEXT NOT NULL,
    title TEXT NOT NULL,
    published TEXT NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (briefing, digest)
) STRICT;
CREATE TABLE sighting (
    briefing TEXT NOT NULL,
    digest TEXT NOT NULL,
    seen INTEGER NOT NULL,
    edition INTEGER REFERENCES edition (number),
    PRIMARY KEY (briefing, digest)
) STRICT;
CREATE TABLE shown_edition (
    briefing TEXT PRIMARY KEY,
    edition INTEGER NOT NULL REFERENCES edition (number)
) STRICT;
