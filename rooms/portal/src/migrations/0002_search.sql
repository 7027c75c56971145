-- The index of published versions. Both databases see folded words only; the text to show stays in article_version.
-- sqlite:
CREATE VIRTUAL TABLE article_search USING fts5(body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
-- postgres:
CREATE TABLE article_search (id BIGINT PRIMARY KEY, body tsvector NOT NULL);
CREATE INDEX article_search_body ON article_search USING GIN (body);
