-- How far it has been looked for quotes that nobody bought by: one row. What was quoted before is passed already.
CREATE TABLE lapsed_quote_cursor (
    passed_expiry TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    passed_quote UUID NOT NULL
);
INSERT INTO lapsed_quote_cursor (passed_expiry, passed_quote)
    SELECT coalesce(max(expires_at), TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'),
        UUID 'ffffffff-ffff-ffff-ffff-ffffffffffff' FROM quote;
