-- What redeemed shares have brought into a wallet, and what had been paid for them.
ALTER TABLE wallet_entry ADD COLUMN redemption_id UUID;
ALTER TABLE wallet_entry ADD COLUMN cost_fen BIGINT;

-- What they have brought above that: the fund company has it from the market.
CREATE TABLE bank_gain (
    redemption_id UUID NOT NULL PRIMARY KEY,
    amount_fen BIGINT NOT NULL
);

-- Snapshots of wallets are taken anew: they do not say which redemptions were credited.
DELETE FROM SnapshotEventEntry WHERE type = 'Wallet';
