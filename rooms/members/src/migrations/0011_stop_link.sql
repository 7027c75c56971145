-- By whose link of a mailbox something was said, where somebody said it without a session: what several were given by one link, one link takes back.
ALTER TABLE consent ADD COLUMN link_no BIGINT;
