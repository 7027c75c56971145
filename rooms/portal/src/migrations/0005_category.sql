-- Categories that whoever publishes keeps, beside the kinds that the program knows, and the articles under them.
CREATE TABLE category (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  closed_at BIGINT,
  version INTEGER NOT NULL,
  CONSTRAINT category_slug UNIQUE (slug)
);

CREATE TABLE article_category (
  article_id TEXT NOT NULL REFERENCES article (id),
  category_id TEXT NOT NULL REFERENCES category (id),
  PRIMARY KEY (article_id, category_id)
);
CREATE INDEX article_category_category ON article_category (category_id);
