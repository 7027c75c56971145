-- What public and office pages ask for besides an article's own address: by path in any language, the newest first, the newest
-- of a kind, the texts changed lately, and who uses a picture.
CREATE INDEX article_version_by_path ON article_version (path);
CREATE INDEX article_redirect_by_path ON article_redirect (path);
CREATE INDEX article_newest ON article (public_day, published_at, id);
CREATE INDEX article_of_kind ON article (kind, public_day, published_at, id);
CREATE INDEX article_version_changed ON article_version (changed_at);
CREATE INDEX article_picture ON article (picture_id);
