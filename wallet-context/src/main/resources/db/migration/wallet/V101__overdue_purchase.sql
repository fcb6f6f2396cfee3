-- When fund-trading is to be reminded again of a purchase that it has not answered; no row before the first reminder.
CREATE TABLE overdue_purchase (
    purchase_id UUID NOT NULL PRIMARY KEY,
    remind_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
