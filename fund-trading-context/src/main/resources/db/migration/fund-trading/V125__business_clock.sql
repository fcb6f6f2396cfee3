-- How far the operator of a demonstration has put the clock ahead of the machine's; the furthest counts.
CREATE TABLE business_clock (
    ahead_millis BIGINT NOT NULL PRIMARY KEY,
    put_ahead_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
