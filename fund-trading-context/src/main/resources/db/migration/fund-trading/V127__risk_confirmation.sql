-- The risk of a fund, above the own level, that an investor has confirmed for purchases by hand.
CREATE TABLE risk_confirmation (
    investor_id VARCHAR(32) NOT NULL,
    fund_code VARCHAR(6) NOT NULL REFERENCES fund,
    risk VARCHAR(2) NOT NULL,
    confirmed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (investor_id, fund_code, risk)
);
