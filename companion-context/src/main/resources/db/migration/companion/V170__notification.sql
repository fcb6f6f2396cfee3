-- Where investors want to be told of notices; the secret signs what is sent.
CREATE TABLE webhook (
    investor_id VARCHAR(100) NOT NULL PRIMARY KEY,
    address VARCHAR(500) NOT NULL,
    secret VARCHAR(64) NOT NULL,
    set_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE notification (
    notice_key UUID NOT NULL PRIMARY KEY,
    investor_id VARCHAR(100) NOT NULL,
    state VARCHAR(10) NOT NULL,
    attempts INTEGER NOT NULL,
    next_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    last_answer VARCHAR(200)
);
CREATE INDEX notification_due ON notification (state, next_at);
CREATE INDEX notification_of_investor ON notification (investor_id, state, next_at);
