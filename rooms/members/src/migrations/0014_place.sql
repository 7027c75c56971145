-- The index tells sex and year of birth together since its third rules. Where nobody is on record it is of those from the start; elsewhere it is written
-- anew, piece by piece, by the job that follows the tree.
DELETE FROM setting WHERE name = 'members.index';
INSERT INTO setting (name, value) SELECT 'members.index', '3' WHERE NOT EXISTS (SELECT 1 FROM member);
-- What rows are asked for where members are counted, beside their place: without it every row is read as a whole.
-- sqlite:
CREATE INDEX member_place ON member (rank, state, birth_day, since);
