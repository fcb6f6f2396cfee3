-- How the fund turns money into shares: HALF_UP or CUT_OFF after the second decimal.
ALTER TABLE fund ADD COLUMN shares_rounding VARCHAR(16) DEFAULT 'HALF_UP' NOT NULL;
