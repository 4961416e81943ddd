CREATE TABLE annotation_words (
    number INTEGER PRIMARY KEY,
    annotation TEXT NOT NULL UNIQUE,
    words TEXT NOT NULL
) STRICT;
INSERT INTO annotation_words (annotation, words)
    SELECT id, coalesce(confirmed_exact, subject || ' ' || measure, '') || char(10) || note || char(10)
    || coalesce((SELECT group_concat(value, char(10)) FROM json_each(tags)), '') FROM annotation;
ALTER TABLE annotation ADD COLUMN number INTEGER;
UPDATE annotation SET number = (SELECT w.number FROM annotation_words w WHERE w.annotation = id);
CREATE INDEX annotation_order ON annotation (briefing, item, coalesce(now_start, confirmed_start, -1), modified, number, colour, health) WHERE deleted = 0;
CREATE INDEX annotation_health ON annotation (health) WHERE deleted = 0;
CREATE INDEX annotation_untagged ON annotation (modified, number, colour, health) WHERE deleted = 0 AND tags = '[]';
CREATE VIRTUAL TABLE annotation_search USING fts5 (words, content = 'annotation_words', content_rowid = 'number', tokenize = 'trigram');
INSERT INTO annotation_search (annotation_search) VALUES ('rebuild');
CREATE TRIGGER annotation_words_made AFTER INSERT ON annotation BEGIN
    INSERT INTO annotation_words (annotation, words)
    VALUES (new.id, coalesce(new.confirmed_exact, new.subject || ' ' || new.measure, '') || char(10) || new.note || char(10)
    || coalesce((SELECT group_concat(value, char(10)) FROM json_each(new.tags)), '')); UPDATE annotation SET number = (SELECT w.number FROM annotation_words w WHERE w.annotation = new.id) WHERE id = new.id; END;
CREATE TRIGGER annotation_words_changed AFTER UPDATE OF confirmed_exact, subject, measure, note, tags ON annotation
    WHEN new.note <> old.note OR new.tags <> old.tags OR new.confirmed_exact IS NOT old.confirmed_exact
    OR new.subject IS NOT old.subject OR new.measure IS NOT old.measure BEGIN
    UPDATE annotation_words SET words = coalesce(new.confirmed_exact, new.subject || ' ' || new.measure, '') || char(10)
    || new.note || char(10) || coalesce((SELECT group_concat(value, char(10)) FROM json_each(new.tags)), '')
    WHERE annotation = new.id; END;
CREATE TRIGGER annotation_words_gone AFTER DELETE ON annotation BEGIN
    DELETE FROM annotation_words WHERE annotation = old.id; END;
CREATE TRIGGER annotation_search_made AFTER INSERT ON annotation_words BEGIN
    INSERT INTO annotation_search (rowid, words) VALUES (new.number, new.words); END;
CREATE TRIGGER annotation_search_changed AFTER UPDATE ON annotation_words BEGIN
    INSERT INTO annotation_search (annotation_search, rowid, words) VALUES ('delete', old.number, old.words); INSERT INTO annotation_search (rowid, words) VALUES (new.number, new.words); END;
CREATE TRIGGER annotation_search_gone AFTER DELETE ON annotation_words BEGIN
    INSERT INTO annotation_search (annotation_search, rowid, words) VALUES ('delete', old.number, old.words); END;
