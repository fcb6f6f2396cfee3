-- Reference data: what is sold, by which rules, at which price, to whom.
CREATE TABLE fund (
    fund_code VARCHAR(6) NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    type VARCHAR(16) NOT NULL,
    risk VARCHAR(2) NOT NULL,
    status VARCHAR(16) NOT NULL,
    discount NUMERIC(3, 2) NOT NULL,
    minimum_amount NUMERIC(19, 2) NOT NULL,
    single_limit NUMERIC(19, 2),
    daily_limit NUMERIC(19, 2),
    wallet_fund BOOLEAN NOT NULL
);

CREATE TABLE fund_fee_tier (
    fund_code VARCHAR(6) NOT NULL REFERENCES fund,
    from_amount NUMERIC(19, 2) NOT NULL,
    rate NUMERIC(7, 6),
    fixed_fee NUMERIC(19, 2),
    PRIMARY KEY (fund_code, from_amount),
    CHECK ((rate IS NULL) <> (fixed_fee IS NULL))
);

CREATE TABLE fund_nav (
    fund_code VARCHAR(6) NOT NULL REFERENCES fund,
    nav_date DATE NOT NULL,
    nav NUMERIC(15, 4) NOT NULL,
    published_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (fund_code, nav_date)
);

CREATE TABLE investor (
    investor_id VARCHAR(32) NOT NULL PRIMARY KEY,
    tolerance VARCHAR(2) NOT NULL
);

-- One row a closed day, written together with its NAVs.
CREATE TABLE trading_day (
    trading_day DATE NOT NULL PRIMARY KEY,
    closed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE demo_data (
    file VARCHAR(100) NOT NULL PRIMARY KEY,
    loaded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE quote (
    quote_id UUID NOT NULL PRIMARY KEY,
    investor_id VARCHAR(32) NOT NULL,
    fund_code VARCHAR(6) NOT NULL,
    amount NUMERIC(19, 2) NOT NULL,
    rate NUMERIC(7, 6) NOT NULL,
    discount NUMERIC(3, 2) NOT NULL,
    fixed_fee NUMERIC(19, 2),
    normal_fee NUMERIC(19, 2) NOT NULL,
    fee NUMERIC(19, 2) NOT NULL,
    net_amount NUMERIC(19, 2) NOT NULL,
    trade_date DATE NOT NULL,
    confirm_date DATE NOT NULL,
    expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX quote_by_expiry ON quote (expires_at);

-- The order book: a row per order, written in the transaction of the event.
CREATE TABLE fund_purchase_order (
    purchase_id UUID NOT NULL PRIMARY KEY,
    investor_id VARCHAR(32) NOT NULL,
    fund_code VARCHAR(6) NOT NULL,
    amount NUMERIC(19, 2) NOT NULL,
    state VARCHAR(16) NOT NULL,
    refusal VARCHAR(32),
    route VARCHAR(16),
    accepted_at TIMESTAMP(6) WITH TIME ZONE,
    trade_date DATE,
    confirm_date DATE,
    rate NUMERIC(7, 6),
    discount NUMERIC(3, 2),
    fixed_fee NUMERIC(19, 2),
    net_amount NUMERIC(19, 2),
    fee NUMERIC(19, 2),
    daily_limit NUMERIC(19, 2),
    nav NUMERIC(15, 4),
    shares NUMERIC(19, 2)
);
CREATE INDEX fund_purchase_order_to_confirm ON fund_purchase_order (state, trade_date);

CREATE TABLE subscription_quota (
    investor_id VARCHAR(32) NOT NULL,
    fund_code VARCHAR(6) NOT NULL,
    trade_date DATE NOT NULL,
    used NUMERIC(19, 2) NOT NULL,
    PRIMARY KEY (investor_id, fund_code, trade_date)
);

CREATE TABLE holding (
    investor_id VARCHAR(32) NOT NULL,
    fund_code VARCHAR(6) NOT NULL,
    shares NUMERIC(19, 2) NOT NULL,
    cost NUMERIC(19, 2) NOT NULL,
    pending_amount NUMERIC(19, 2) NOT NULL,
    PRIMARY KEY (investor_id, fund_code)
);
