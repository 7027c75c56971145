-- Addresses that members had before such were kept: those they proved to read, and those of the applications by which they came.
INSERT INTO person_address (id, person_id, email, email_key, until_at)
SELECT MIN(a.id), a.person_id, a.email, LOWER(a.email), MAX(a.used_at) FROM member_address a JOIN person p ON p.id = a.person_id
WHERE a.used_at IS NOT NULL AND (p.email_key IS NULL OR p.email_key <> LOWER(a.email))
GROUP BY a.person_id, a.email;
INSERT INTO person_address (id, person_id, email, email_key, until_at)
SELECT a.id, a.person_id, a.email, a.email_key, a.updated_at FROM application a JOIN person p ON p.id = a.person_id
WHERE a.email IS NOT NULL AND a.email_key IS NOT NULL AND (p.email_key IS NULL OR p.email_key <> a.email_key)
AND NOT EXISTS (SELECT 1 FROM person_address b WHERE b.person_id = a.person_id AND b.email = a.email);
