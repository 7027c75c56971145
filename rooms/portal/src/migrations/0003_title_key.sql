-- The folded title, for the office's search in the list.
ALTER TABLE article_version ADD COLUMN title_key TEXT NOT NULL DEFAULT '';
