-- What 10,000 shares of the money fund have earned on a natural day, in yuan.
CREATE TABLE money_fund_income (
    income_day DATE NOT NULL PRIMARY KEY,
    per_10000 NUMERIC(9, 4) NOT NULL
);

-- The trading days that fund-trading has closed, and how far their income has been booked: wallets up to credited_to have it.
CREATE TABLE closed_trading_day (
    trade_date DATE NOT NULL PRIMARY KEY,
    previous_trading_day DATE NOT NULL,
    first_told BOOLEAN NOT NULL,
    credited_to VARCHAR(32) NOT NULL,
    booked_at TIMESTAMP(6) WITH TIME ZONE
);

-- What the fund company has earned for a wallet: the other side of its income.
CREATE TABLE bank_income (
    investor_id VARCHAR(32) NOT NULL,
    trade_date DATE NOT NULL,
    amount_fen BIGINT NOT NULL,
    PRIMARY KEY (investor_id, trade_date)
);

-- The trading day of an income, or the day by whose cut-off a withdrawal counts.
ALTER TABLE wallet_entry ADD COLUMN fund_day DATE;

-- Snapshots of wallets are taken anew: they do not say which shares earn.
DELETE FROM SnapshotEventEntry WHERE type = 'Wallet';
