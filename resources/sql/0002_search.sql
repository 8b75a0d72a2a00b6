-- SPDX-License-Identifier: GPL-3.0-or-later
-- Full-text search and counts.

-- What there is of each hub, platform and result: counting a million rows takes too long to do
-- while somebody waits.
CREATE TABLE tallies (
    hub INTEGER NOT NULL REFERENCES hubs (key),
    platform TEXT NOT NULL,
    result TEXT NOT NULL,
    count INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    PRIMARY KEY (hub, platform, result)
) WITHOUT ROWID

CREATE TRIGGER tallies_insert AFTER INSERT ON exchanges
BEGIN
    INSERT INTO tallies VALUES (NEW.hub, NEW.platform, NEW.result, 1, NEW.bytes)
    ON CONFLICT DO UPDATE SET count = count + 1, bytes = bytes + excluded.bytes;
END

CREATE TRIGGER tallies_delete AFTER DELETE ON exchanges
BEGIN
    UPDATE tallies SET count = count - 1, bytes = bytes - OLD.bytes
    WHERE hub = OLD.hub AND platform = OLD.platform AND result = OLD.result;
END

INSERT INTO tallies
SELECT hub, platform, result, count(*), sum(bytes) FROM exchanges GROUP BY hub, platform, result

-- The texts of each exchange as they are searched. The index keeps no copy of them; to take a row
-- out of it, this view must say the same as when it was put in. `facts` holds the filters as words,
-- so that "a word, on this hub, refused" is one intersection inside the index; the letter before them
-- keeps `rok` apart from an "ok" in a code. Of an answer the first 256 KB are searched.
CREATE VIEW search_source AS
SELECT
    e.id AS id,
    CASE json_type(b.json, '$.meant.payload')
        WHEN 'text' THEN json_extract(b.json, '$.meant.payload') ELSE '' END AS payload,
    CASE e.target_kind
        WHEN 'batch' THEN json_extract(b.json, '$.meant.target.handles') ELSE e.target END AS target,
    e.hub_name AS hub,
    e.notification_id || ' ' || CASE json_type(b.json, '$.response.body')
        WHEN 'text' THEN substr(json_extract(b.json, '$.response.body'), 1, 262144)
        ELSE '' END AS answer,
    e.title || ' ' || e.label AS label,
    e.note AS note,
    e.platform || ' ' || e.result || ' ' || e.code || ' h' || e.hub || ' s' || e.status
        || ' r' || e.result || ' c' || replace(e.code, '-', '') AS facts
FROM exchanges AS e JOIN bodies AS b ON b.id = e.id

CREATE VIRTUAL TABLE search USING fts5 (
    payload, target, hub, answer, label, note, facts,
    content = 'search_source', content_rowid = 'id', columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 2'
)

INSERT INTO search (search) VALUES ('rebuild')

CREATE TRIGGER search_insert AFTER INSERT ON bodies
BEGIN
    INSERT INTO search (rowid, payload, target, hub, answer, label, note, facts)
    SELECT * FROM search_source WHERE id = NEW.id;
END

-- Before the row goes, and before the trigger exchanges_delete takes the body.
DROP TRIGGER exchanges_delete

CREATE TRIGGER exchanges_delete BEFORE DELETE ON exchanges
BEGIN
    INSERT INTO search (search, rowid, payload, target, hub, answer, label, note, facts)
    SELECT 'delete', * FROM search_source WHERE id = OLD.id;
    DELETE FROM bodies WHERE id = OLD.id;
END

CREATE TRIGGER search_before_update BEFORE UPDATE OF label, note ON exchanges
BEGIN
    INSERT INTO search (search, rowid, payload, target, hub, answer, label, note, facts)
    SELECT 'delete', * FROM search_source WHERE id = OLD.id;
END

CREATE TRIGGER search_after_update AFTER UPDATE OF label, note ON exchanges
BEGIN
    INSERT INTO search (rowid, payload, target, hub, answer, label, note, facts)
    SELECT * FROM search_source WHERE id = NEW.id;
END
