CREATE TABLE fund_order (
    purchase_id UUID NOT NULL PRIMARY KEY,
    investor_id VARCHAR(32) NOT NULL,
    fund_code VARCHAR(6) NOT NULL,
    amount_fen BIGINT NOT NULL,
    state VARCHAR(16) NOT NULL
);
CREATE TABLE holding (investor_id VARCHAR(32) NOT NULL PRIMARY KEY, pending_fen BIGINT NOT NULL);
