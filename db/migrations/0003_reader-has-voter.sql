-- Every reader votes under a row of their own from the start, so that a vote is one statement.
CREATE FUNCTION add_voter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN INSERT INTO voter (reader_id) VALUES (NEW.id); RETURN NULL; END $$;
--> statement-breakpoint
CREATE TRIGGER reader_has_voter AFTER INSERT ON reader FOR EACH ROW EXECUTE FUNCTION add_voter();
--> statement-breakpoint
INSERT INTO voter (reader_id) SELECT id FROM reader ON CONFLICT DO NOTHING;
