-- A notice can be about a redemption too.
ALTER TABLE notice RENAME COLUMN purchase_id TO business_key;
