ALTER TABLE bookmark ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;
UPDATE history_change SET before = json_insert(before, '$[#]', 0), after = json_insert(after, '$[#]', 0)
    WHERE tracked = 'bookmark';
