-- Figures about members. An edition is counted at once for the whole tree, under the rules in `plan`; nothing is counted when a page is
-- read. What is too small to be told, or would betray what is, is nowhere in it: `figures` has such a number as null.
CREATE TABLE member_edition (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL CONSTRAINT member_edition_day UNIQUE,
  plan TEXT NOT NULL,
  counted_at BIGINT NOT NULL
);

-- The figures of a unit with all below it. `members` repeats how many there are (null: withheld), and `peopled` whether there is anybody,
-- for the map.
CREATE TABLE member_figure (
  edition_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  members BIGINT,
  peopled BOOLEAN NOT NULL,
  figures TEXT NOT NULL,
  PRIMARY KEY (edition_id, unit_id)
);
CREATE INDEX member_figure_path ON member_figure (edition_id, unit_path);
-- postgres:
ALTER TABLE member_figure ALTER COLUMN unit_path TYPE TEXT COLLATE "C";
-- both:
