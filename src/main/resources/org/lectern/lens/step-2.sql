ALTER TABLE verdict ADD COLUMN made INTEGER NOT NULL DEFAULT 0;
ALTER TABLE verdict ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE verdict ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;
UPDATE verdict SET made = coalesce((SELECT max(s.at) FROM history_change c JOIN history_step s ON s.number = c.step
    WHERE c.tracked = 'verdict' AND c.subject = verdict.id AND s.undone = 0), 0);
UPDATE history_change SET before = json_insert(before, '$[#]', coalesce((SELECT max(s.at) FROM history_change c
    JOIN history_step s ON s.number = c.step WHERE c.tracked = 'verdict' AND c.subject = history_change.subject
    AND c.step < history_change.step), 0), '$[#]', '', '$[#]', 0) WHERE tracked = 'verdict' AND before IS NOT NULL;
UPDATE history_change SET after = json_insert(after, '$[#]', (SELECT s.at FROM history_step s
    WHERE s.number = history_change.step), '$[#]', '', '$[#]', 0) WHERE tracked = 'verdict' AND after IS NOT NULL;
