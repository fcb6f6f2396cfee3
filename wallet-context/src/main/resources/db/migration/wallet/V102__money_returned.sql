-- An accepted purchase that came to nothing: cancelled, or not confirmed; then the money has come back.
ALTER TABLE purchase_progress ADD COLUMN cancelled_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE purchase_progress ADD COLUMN confirmation_failed_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE purchase_progress ADD COLUMN returned_at TIMESTAMP(6) WITH TIME ZONE;
