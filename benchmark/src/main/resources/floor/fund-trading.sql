CREATE TABLE quote (
    quote_id UUID NOT NULL PRIMARY KEY,
    investor_id VARCHAR(32) NOT NULL,
    fund_code VARCHAR(6) NOT NULL,
    amount NUMERIC(19, 2) NOT NULL,
    rate NUMERIC(7, 6) NOT NULL,
    discount NUMERIC(3, 2) NOT NULL,
    normal_fee NUMERIC(19, 2) NOT NULL,
    fee NUMERIC(19, 2) NOT NULL,
    net_amount NUMERIC(19, 2) NOT NULL,
    trade_date DATE NOT NULL,
    confirm_date DATE NOT NULL,
    expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX quote_by_expiry ON quote (expires_at);
CREATE TABLE fund_purchase_order (
    purchase_id UUID NOT NULL PRIMARY KEY,
    investor_id VARCHAR(32) NOT NULL,
    fund_code VARCHAR(6) NOT NULL,
    amount NUMERIC(19, 2) NOT NULL,
    state VARCHAR(16) NOT NULL,
    route VARCHAR(16),
    accepted_at TIMESTAMP(6) WITH TIME ZONE,
    trade_date DATE,
    confirm_date DATE,
    rate NUMERIC(7, 6),
    discount NUMERIC(3, 2),
    net_amount NUMERIC(19, 2),
    fee NUMERIC(19, 2)
);
CREATE INDEX fund_purchase_order_to_confirm ON fund_purchase_order (state, trade_date);
CREATE TABLE holding (
    investor_id VARCHAR(32) NOT NULL,
    fund_code VARCHAR(6) NOT NULL,
    shares NUMERIC(19, 2) NOT NULL,
    cost NUMERIC(19, 2) NOT NULL,
    pending_amount NUMERIC(19, 2) NOT NULL,
    PRIMARY KEY (investor_id, fund_code)
);
