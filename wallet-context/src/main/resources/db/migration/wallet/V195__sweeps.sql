-- Looked for every few seconds, and few among all that there ever were.
CREATE INDEX bank_authorisation_open ON bank_authorisation (state, changed_at);

-- Purchases stay accepted for days: those whose day has come are few, those that were placed some time ago are most.
DROP INDEX purchase_progress_by_status;
CREATE INDEX purchase_progress_by_status ON purchase_progress (status, confirm_date);
