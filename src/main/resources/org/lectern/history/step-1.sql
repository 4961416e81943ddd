CREATE TABLE history_step (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    verb TEXT NOT NULL,
    briefing TEXT,
    item TEXT,
    changes INTEGER NOT NULL,
    at INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX history_step_undone ON history_step (undone, number);
CREATE TABLE history_change (
    step INTEGER NOT NULL REFERENCES history_step (number) ON DELETE CASCADE,
    tracked TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX history_change_step ON history_change (step);
CREATE INDEX history_change_subject ON history_change (tracked, subject);
