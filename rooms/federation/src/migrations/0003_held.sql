-- Who held a seat, in the order of seats: what is counted by post (filled, empty since) is read off the index alone.
DROP INDEX mandate_seat;
CREATE INDEX mandate_held ON mandate (unit_id, office, seat, start_day, until_day);
