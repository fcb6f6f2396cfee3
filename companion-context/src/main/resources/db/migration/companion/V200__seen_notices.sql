-- Which notices their investor has seen. Those of earlier versions are no news.
ALTER TABLE notice ADD COLUMN seen BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE notice ALTER COLUMN seen SET DEFAULT FALSE;
CREATE INDEX notice_unread ON notice (investor_id, seen, state);
