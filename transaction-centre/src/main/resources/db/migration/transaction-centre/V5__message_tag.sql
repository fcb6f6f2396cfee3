-- What subscribers choose a message by, where that is not its type.
ALTER TABLE transaction_ledger ADD COLUMN tag VARCHAR(100);
