-- The risk above the own level that the investor was warned of and has confirmed; null if there was no need.
ALTER TABLE quote ADD COLUMN confirmed_risk VARCHAR(2);
