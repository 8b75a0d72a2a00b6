-- SPDX-License-Identifier: GPL-3.0-or-later
-- The exchanges. Statements are parted by an empty line; a line that begins with -- is a comment.
-- A file that was released is never changed: the next number changes what it made.

PRAGMA application_id = 1346521193

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID

-- Each hub that was ever sent to. `id` is the profile's, or the hub's address for one that is not
-- saved; `name` is what it was called last.
CREATE TABLE hubs (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
)

-- What a list shows; the bodies stand apart, so that a page of rows reads a few kilobytes.
-- `id` is the start in microseconds since 1970, made unique: its order is that of time, also for
-- what was imported, and a date is a place in it.
CREATE TABLE exchanges (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    hub INTEGER NOT NULL REFERENCES hubs (key),
    hub_name TEXT NOT NULL,
    platform TEXT NOT NULL,
    target_kind TEXT NOT NULL,
    target TEXT NOT NULL,
    target_count INTEGER NOT NULL,
    result TEXT NOT NULL,
    code TEXT NOT NULL,
    status INTEGER NOT NULL,
    duration REAL NOT NULL,
    size INTEGER NOT NULL,
    notification_id TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    success INTEGER NOT NULL DEFAULT -1,
    failure INTEGER NOT NULL DEFAULT -1,
    pinned INTEGER NOT NULL DEFAULT 0,
    label TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    bytes INTEGER NOT NULL
)

CREATE TABLE bodies (
    id INTEGER PRIMARY KEY REFERENCES exchanges (id),
    json TEXT NOT NULL
)

-- Each index ends in what a page with several filters asks besides: it answers without the table.
CREATE INDEX exchanges_hub ON exchanges (hub, id, platform, result)

CREATE INDEX exchanges_platform ON exchanges (platform, id, result)

CREATE INDEX exchanges_result ON exchanges (result, id)

CREATE INDEX exchanges_pinned ON exchanges (id) WHERE pinned

CREATE INDEX exchanges_label ON exchanges (label, id) WHERE label <> ''

CREATE TRIGGER exchanges_delete BEFORE DELETE ON exchanges
BEGIN
    DELETE FROM bodies WHERE id = OLD.id;
END
