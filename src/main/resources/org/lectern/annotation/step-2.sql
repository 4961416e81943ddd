ALTER TABLE annotation RENAME TO annotation_1;
DROP INDEX annotation_item;
CREATE TABLE annotation (
    id TEXT PRIMARY KEY,
    briefing TEXT NOT NULL,
    item TEXT NOT NULL,
    target TEXT NOT NULL,
    start INTEGER,
    finish INTEGER,
    exact TEXT,
    prefix TEXT,
    suffix TEXT,
    confirmed_start INTEGER,
    confirmed_finish INTEGER,
    confirmed_exact TEXT,
    confirmed_prefix TEXT,
    confirmed_suffix TEXT,
    subject TEXT,
    measure TEXT,
    unit TEXT,
    period TEXT,
    metric TEXT,
    colour TEXT NOT NULL,
    note TEXT NOT NULL,
    tags TEXT NOT NULL DEFAULT '[]',
    author TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    confirmed_in TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0,
    health TEXT NOT NULL DEFAULT 'EXACT',
    score REAL NOT NULL DEFAULT 1,
    now_start INTEGER,
    now_finish INTEGER,
    version TEXT NOT NULL DEFAULT '{}'
) STRICT;
INSERT INTO annotation (id, briefing, item, target, start, finish, exact, prefix, suffix, confirmed_start,
    confirmed_finish, confirmed_exact, confirmed_prefix, confirmed_suffix, colour, note, created, modified, deleted,
    now_start, now_finish)
    SELECT id, briefing, item, 'WORDS', start, finish, exact, prefix, suffix, start, finish, exact, prefix, suffix,
    colour, note, created, modified, deleted, start, finish FROM annotation_1;
CREATE INDEX annotation_item ON annotation (briefing, item) WHERE deleted = 0;
CREATE INDEX annotation_modified ON annotation (modified) WHERE deleted = 0;
CREATE TABLE annotation_tag (
    tag TEXT NOT NULL,
    annotation TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    PRIMARY KEY (tag, annotation)
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_tag_of ON annotation_tag (annotation);
CREATE TABLE annotated_text (
    name TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;
CREATE TABLE colour_name (
    colour TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE replica (
    id TEXT PRIMARY KEY
) STRICT;
INSERT INTO replica VALUES (lower(hex(randomblob(8))));
INSERT INTO history_step (number, verb, briefing, item, changes, at, undone)
    SELECT number, verb, briefing, item, 1, at, undone FROM step;
INSERT INTO history_change (step, tracked, subject, before, after)
    SELECT s.number, 'annotation', s.subject,
    CASE s.verb WHEN 'HIGHLIGHT' THEN NULL ELSE json_array(a.id, a.briefing, a.item, a.target, a.start, a.finish,
        a.exact, a.prefix, a.suffix, a.start, a.finish, a.exact, a.prefix, a.suffix, NULL, NULL, NULL, NULL, NULL,
        s.colour_before, s.note_before, '[]', '', a.created, s.at, '', s.deleted_before) END,
    json_array(a.id, a.briefing, a.item, a.target, a.start, a.finish,
        a.exact, a.prefix, a.suffix, a.start, a.finish, a.exact, a.prefix, a.suffix, NULL, NULL, NULL, NULL, NULL,
        s.colour_after, s.note_after, '[]', '', a.created, s.at, '', s.deleted_after)
    FROM step s JOIN annotation a ON a.id = s.subject ORDER BY s.number;
INSERT INTO history_change (step, tracked, subject, before, after)
    SELECT s.number, 'bookmark', s.subject,
    CASE s.deleted_before WHEN 1 THEN NULL ELSE json_array(b.id, b.briefing, b.item, b.start, b.finish, b.exact,
        b.prefix, b.suffix, b.created) END,
    CASE s.deleted_after WHEN 1 THEN NULL ELSE json_array(b.id, b.briefing, b.item, b.start, b.finish, b.exact,
        b.prefix, b.suffix, b.created) END
    FROM step s JOIN bookmark b ON b.id = s.subject ORDER BY s.number;
DELETE FROM bookmark WHERE deleted = 1;
ALTER TABLE bookmark DROP COLUMN deleted;
DROP TABLE step;
DROP TABLE annotation_1;
UPDATE annotation SET version = json_object((SELECT id FROM replica), 1);
CREATE TRIGGER annotation_tags_made AFTER INSERT ON annotation WHEN new.tags <> '[]' BEGIN
    INSERT OR IGNORE INTO annotation_tag SELECT value, new.id FROM json_each(new.tags); END;
CREATE TRIGGER annotation_tags_changed AFTER UPDATE OF tags ON annotation WHEN new.tags <> old.tags BEGIN
    DELETE FROM annotation_tag WHERE annotation = new.id; INSERT OR IGNORE INTO annotation_tag SELECT value, new.id FROM json_each(new.tags); END;
CREATE TRIGGER annotation_revised_first AFTER INSERT ON annotation WHEN new.version = '{}' BEGIN
    UPDATE annotation SET version = json_object((SELECT id FROM replica), 1) WHERE id = new.id; END;
CREATE TRIGGER annotation_revised AFTER UPDATE OF target, confirmed_start, confirmed_finish, confirmed_exact, colour, note,
    tags, deleted ON annotation WHEN new.version = old.version BEGIN
    UPDATE annotation SET version = json_set(version, '$."' || (SELECT id FROM replica) || '"',
    coalesce(json_extract(version, '$."' || (SELECT id FROM replica) || '"'), 0) + 1) WHERE id = new.id; END;
CREATE TRIGGER annotation_stands_first AFTER INSERT ON annotation WHEN new.confirmed_start IS NOT NULL BEGIN
    UPDATE annotation SET now_start = new.confirmed_start, now_finish = new.confirmed_finish WHERE id = new.id; END;
CREATE TRIGGER annotation_stands AFTER UPDATE OF target, confirmed_start, confirmed_finish, confirmed_exact ON annotation
    WHEN new.target IS NOT old.target OR new.confirmed_exact IS NOT old.confirmed_exact
    OR new.confirmed_start IS NOT old.confirmed_start OR new.confirmed_finish IS NOT old.confirmed_finish BEGIN
    UPDATE annotation SET now_start = new.confirmed_start, now_finish = new.confirmed_finish, health = 'EXACT', score = 1 WHERE id = new.id; END;
