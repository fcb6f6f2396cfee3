-- Ordinary withdrawals that have left the wallet and are not on the card yet; a row goes when the bank has paid it out.
CREATE TABLE ordinary_withdrawal (
    transfer_id UUID NOT NULL PRIMARY KEY,
    investor_id VARCHAR(32) NOT NULL,
    amount_fen BIGINT NOT NULL,
    fund_day DATE NOT NULL
);
CREATE INDEX ordinary_withdrawal_by_day ON ordinary_withdrawal (fund_day);
CREATE INDEX ordinary_withdrawal_by_investor ON ordinary_withdrawal (investor_id);

-- Snapshots of wallets are taken anew: they do not say what was withdrawn fast.
DELETE FROM SnapshotEventEntry WHERE type = 'Wallet';
