-- What campaigns have paid for bonuses: the fund company has it from marketing.
CREATE TABLE bank_bonus (
    top_up_id UUID NOT NULL PRIMARY KEY,
    amount_fen BIGINT NOT NULL
);

-- Snapshots of wallets are taken anew: they do not say which bonuses were credited.
DELETE FROM SnapshotEventEntry WHERE type = 'Wallet';
