-- Why an article was withdrawn, in each language it was told in. `note` goes on holding it in the article's own language for
-- programs of before; what they wrote there is taken over.
ALTER TABLE article ADD COLUMN withdrawal TEXT NOT NULL DEFAULT '{}';
-- sqlite:
UPDATE article SET withdrawal = json_object(main_lang, note) WHERE state = 'withdrawn' AND note <> '';
-- postgres:
UPDATE article SET withdrawal = json_build_object(main_lang, note)::text WHERE state = 'withdrawn' AND note <> '';
