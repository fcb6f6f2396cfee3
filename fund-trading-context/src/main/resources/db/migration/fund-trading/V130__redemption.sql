-- What redeeming costs, by the days for which shares were held: a rate of what they are worth.
CREATE TABLE fund_redemption_fee (
    fund_code VARCHAR(6) NOT NULL REFERENCES fund,
    from_days INTEGER NOT NULL,
    rate NUMERIC(7, 6) NOT NULL,
    PRIMARY KEY (fund_code, from_days)
);
INSERT INTO fund_redemption_fee (fund_code, from_days, rate)
SELECT f.fund_code, t.from_days, t.rate FROM fund f
CROSS JOIN (VALUES (0, 0.015), (7, 0.0075), (30, 0.005), (365, 0)) AS t (from_days, rate)
WHERE NOT f.wallet_fund;

-- The lots that redemptions take from, written in the transaction of each event.
CREATE TABLE holding_lot (
    purchase_id UUID NOT NULL PRIMARY KEY,
    investor_id VARCHAR(32) NOT NULL,
    fund_code VARCHAR(6) NOT NULL,
    shares NUMERIC(19, 2) NOT NULL,
    held_since DATE NOT NULL,
    reserved NUMERIC(19, 2) NOT NULL,
    redeemed NUMERIC(19, 2) NOT NULL
);
CREATE INDEX holding_lot_by_investor ON holding_lot (investor_id, fund_code);
INSERT INTO holding_lot (purchase_id, investor_id, fund_code, shares, held_since, reserved, redeemed)
SELECT purchase_id, investor_id, fund_code, shares, confirm_date, 0, 0 FROM fund_purchase_order WHERE state = 'CONFIRMED';

-- One row for each idempotency key: the same key and body lead to the same redemption.
CREATE TABLE accepted_redemption (
    investor_id VARCHAR(32) NOT NULL,
    idempotency_key VARCHAR(255) NOT NULL,
    redemption_id UUID NOT NULL UNIQUE,
    fund_code VARCHAR(6) NOT NULL,
    shares NUMERIC(19, 2) NOT NULL,
    accepted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (investor_id, idempotency_key)
);

CREATE TABLE fund_redemption (
    redemption_id UUID NOT NULL PRIMARY KEY,
    investor_id VARCHAR(32) NOT NULL,
    fund_code VARCHAR(6) NOT NULL,
    shares NUMERIC(19, 2) NOT NULL,
    state VARCHAR(16) NOT NULL,
    refusal VARCHAR(32),
    accepted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    trade_date DATE NOT NULL,
    confirm_date DATE NOT NULL,
    nav NUMERIC(15, 4),
    amount_before_fee NUMERIC(19, 2),
    fee NUMERIC(19, 2),
    amount NUMERIC(19, 2),
    cost NUMERIC(19, 2)
);
CREATE INDEX fund_redemption_to_confirm ON fund_redemption (state, trade_date);
CREATE INDEX fund_redemption_by_investor ON fund_redemption (investor_id, accepted_at);

CREATE TABLE fund_redemption_lot (
    redemption_id UUID NOT NULL,
    purchase_id UUID NOT NULL,
    shares NUMERIC(19, 2) NOT NULL,
    held_since DATE NOT NULL,
    days_held INTEGER NOT NULL,
    rate NUMERIC(7, 6) NOT NULL,
    amount_before_fee NUMERIC(19, 2),
    fee NUMERIC(19, 2),
    cost NUMERIC(19, 2),
    PRIMARY KEY (redemption_id, purchase_id)
);
