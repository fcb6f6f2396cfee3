-- What a wallet has earned in all, and the round sums that it has reached.
ALTER TABLE wallet_overview ADD COLUMN earned_fen BIGINT DEFAULT 0 NOT NULL;
UPDATE wallet_overview SET earned_fen = (
    SELECT coalesce(sum(amount_fen), 0) FROM wallet_entry
    WHERE wallet_entry.investor_id = wallet_overview.investor_id AND kind = 'INCOME');

CREATE TABLE income_milestone (
    investor_id VARCHAR(32) NOT NULL,
    milestone_fen BIGINT NOT NULL,
    reached_on DATE NOT NULL,
    told BOOLEAN NOT NULL,
    PRIMARY KEY (investor_id, milestone_fen)
);
CREATE INDEX income_milestone_untold ON income_milestone (told);
