CREATE TABLE pin (
    id TEXT PRIMARY KEY,
    measure TEXT NOT NULL,
    unit TEXT NOT NULL,
    subjects TEXT NOT NULL,
    shown TEXT,
    form TEXT NOT NULL,
    logarithmic INTEGER NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE TABLE pin_seen (
    pin TEXT NOT NULL,
    briefing TEXT NOT NULL,
    item TEXT NOT NULL,
    figure TEXT NOT NULL,
    title TEXT NOT NULL,
    subject TEXT NOT NULL,
    value TEXT NOT NULL,
    upper TEXT,
    step TEXT NOT NULL,
    unit TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    kind TEXT NOT NULL,
    period TEXT NOT NULL,
    exact TEXT,
    prefix TEXT,
    suffix TEXT,
    sentence TEXT NOT NULL
) STRICT;
CREATE INDEX pin_seen_pin ON pin_seen (pin);
CREATE TABLE exclusion (
    id TEXT PRIMARY KEY,
    briefing TEXT NOT NULL,
    item TEXT NOT NULL,
    figure TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
