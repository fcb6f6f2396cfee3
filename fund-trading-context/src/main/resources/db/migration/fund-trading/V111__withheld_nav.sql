-- NAVs that will not be published when their day is closed, but later: the orders of that fund and day wait.
CREATE TABLE withheld_nav (
    fund_code VARCHAR(6) NOT NULL REFERENCES fund,
    nav_date DATE NOT NULL,
    PRIMARY KEY (fund_code, nav_date)
);
