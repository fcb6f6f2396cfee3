-- A notice is known to the desks by its key. Those of earlier versions have none, and are published already.
ALTER TABLE notice ADD COLUMN notice_key UUID;
CREATE UNIQUE INDEX notice_by_key ON notice (notice_key);

-- Compliance: what it thinks of what operations and orchestration want to say.
CREATE TABLE notice_review (
    notice_key UUID NOT NULL PRIMARY KEY,
    findings VARCHAR(4000) NOT NULL,
    state VARCHAR(10) NOT NULL,
    decided_by VARCHAR(100),
    reason VARCHAR(500),
    came_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    decided_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX notice_review_by_state ON notice_review (state, came_at);

-- Customer service: somebody has a decision to make about money, and may call.
CREATE TABLE service_case (
    notice_key UUID NOT NULL PRIMARY KEY,
    investor_id VARCHAR(100) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    subject_id VARCHAR(36) NOT NULL,
    opened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX service_case_of_investor ON service_case (investor_id, opened_at);

-- Operations: what was said in their name, by kind and day in China.
CREATE TABLE operations_tally (
    kind VARCHAR(40) NOT NULL,
    said_on DATE NOT NULL,
    notices BIGINT NOT NULL,
    PRIMARY KEY (kind, said_on)
);

-- Orchestration: how far each investor was accompanied.
CREATE TABLE journey_step (
    investor_id VARCHAR(100) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    times BIGINT NOT NULL,
    last_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (investor_id, kind)
);
