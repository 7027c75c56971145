-- Articles, their language versions, what they were, what was corrected, and where they used to be.
CREATE TABLE article (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  state TEXT NOT NULL CONSTRAINT article_state CHECK (state IN ('draft', 'review', 'scheduled', 'published', 'corrected', 'withdrawn')),
  main_lang TEXT NOT NULL,
  dateline TEXT,
  place TEXT NOT NULL,
  source_kind TEXT,
  source_id TEXT,
  picture_id TEXT,
  picture_alt TEXT NOT NULL,
  picture_credit TEXT NOT NULL,
  version INTEGER NOT NULL,
  scheduled_at BIGINT,
  published_at BIGINT,
  public_day TEXT,
  changed_at BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_by TEXT NOT NULL,
  note TEXT NOT NULL,
  CONSTRAINT article_source_whole CHECK ((source_kind IS NULL) = (source_id IS NULL))
);
CREATE INDEX article_public ON article (public_day, id);
CREATE INDEX article_office ON article (state, changed_at);
CREATE INDEX article_source ON article (source_kind, source_id);

CREATE TABLE article_version (
  article_id TEXT NOT NULL REFERENCES article (id),
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  standfirst TEXT NOT NULL,
  body TEXT NOT NULL,
  slug TEXT NOT NULL,
  path TEXT,
  sort_key TEXT NOT NULL,
  search_row BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (article_id, lang),
  CONSTRAINT article_version_path UNIQUE (lang, path),
  CONSTRAINT article_version_search_row UNIQUE (search_row)
);

CREATE TABLE article_unit (
  article_id TEXT NOT NULL REFERENCES article (id),
  unit_id TEXT NOT NULL,
  PRIMARY KEY (article_id, unit_id)
);
CREATE INDEX article_unit_unit ON article_unit (unit_id);

CREATE TABLE article_redirect (
  lang TEXT NOT NULL,
  path TEXT NOT NULL,
  article_id TEXT NOT NULL REFERENCES article (id),
  created_at BIGINT NOT NULL,
  PRIMARY KEY (lang, path)
);

CREATE TABLE article_revision (
  article_id TEXT NOT NULL REFERENCES article (id),
  number INTEGER NOT NULL,
  at BIGINT NOT NULL,
  author TEXT NOT NULL,
  step TEXT NOT NULL,
  note TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  PRIMARY KEY (article_id, number)
);

CREATE TABLE article_correction (
  article_id TEXT NOT NULL REFERENCES article (id),
  revision INTEGER NOT NULL,
  before INTEGER NOT NULL,
  at BIGINT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (article_id, revision)
);

CREATE TABLE public_event (
  id TEXT PRIMARY KEY,
  source_kind TEXT NOT NULL,
  source_id TEXT NOT NULL,
  unit_path TEXT NOT NULL,
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  summary TEXT NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  page TEXT,
  cancelled BOOLEAN NOT NULL,
  sequence INTEGER NOT NULL,
  changed_at BIGINT NOT NULL,
  CONSTRAINT public_event_source UNIQUE (source_kind, source_id)
);
CREATE INDEX public_event_ends ON public_event (ends_at);
