-- A campaign gives bonuses for top-ups out of its budget; one can be open at a time.
CREATE TABLE campaign (
    campaign_id VARCHAR(40) NOT NULL PRIMARY KEY,
    budget_fen BIGINT NOT NULL,
    spent_fen BIGINT NOT NULL,
    each_fen BIGINT NOT NULL,
    bonus_fen BIGINT NOT NULL,
    most_per_investor_fen BIGINT NOT NULL,
    begins_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    opened BOOLEAN,
    CONSTRAINT budget_is_not_overspent CHECK (spent_fen BETWEEN 0 AND budget_fen),
    CONSTRAINT opened_or_null CHECK (opened),
    CONSTRAINT one_campaign_is_open UNIQUE (opened)
);

-- One row for each top-up that a campaign was concerned with.
CREATE TABLE campaign_decision (
    top_up_id UUID NOT NULL PRIMARY KEY,
    campaign_id VARCHAR(40) NOT NULL REFERENCES campaign,
    investor_id VARCHAR(100) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    bonus_fen BIGINT NOT NULL,
    decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX campaign_decision_of_investor ON campaign_decision (campaign_id, investor_id);
