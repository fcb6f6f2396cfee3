-- How far the clock has been put ahead of the machine's, as fund-trading has told; the furthest counts.
CREATE TABLE business_clock (
    ahead_millis BIGINT NOT NULL PRIMARY KEY
);
