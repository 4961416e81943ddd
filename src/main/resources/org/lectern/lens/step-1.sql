CREATE TABLE verdict (
    id TEXT PRIMARY KEY,
    briefing TEXT NOT NULL,
    item TEXT NOT NULL,
    start INTEGER,
    finish INTEGER,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    subject TEXT,
    measure TEXT,
    value TEXT,
    upper TEXT,
    unit TEXT,
    qualifier TEXT,
    kind TEXT,
    period TEXT
) STRICT;
CREATE INDEX verdict_item ON verdict (briefing, item);
