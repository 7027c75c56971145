-- From which versions a text takes up: JSON, a list of programme, number and hash (model::Above), the nearest first. It is hashed with the text.
-- NULL where the text takes nothing up, and in versions that are older than this.
ALTER TABLE programme_version ADD COLUMN above TEXT;
