CREATE FUNCTION counts_as(v vote, axis text, value integer, camp text) RETURNS integer
LANGUAGE sql IMMUTABLE
RETURN CASE WHEN v.axis = axis AND v.value = value AND v.counted = camp THEN 1 ELSE 0 END;
--> statement-breakpoint
-- Whoever writes a vote, the event and the tally move with it. A statement that writes votes on several arguments must
-- write them by ascending argument_id, or two of them deadlock.
CREATE FUNCTION move_tally() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was vote; -- all null on insert
BEGIN
  IF TG_OP = 'UPDATE' THEN
    was := OLD;
    IF (OLD.value, OLD.side, OLD.counted, OLD.revision_no) IS NOT DISTINCT FROM
       (NEW.value, NEW.side, NEW.counted, NEW.revision_no) THEN RETURN NULL; END IF;
  END IF;
  INSERT INTO vote_event (argument_id, voter_id, axis, value, side, counted, revision_no)
  VALUES (NEW.argument_id, NEW.voter_id, NEW.axis, NEW.value, NEW.side, NEW.counted, NEW.revision_no);
  UPDATE tally AS t SET
    strong_left = t.strong_left + counts_as(NEW, 'quality', 1, 'left') - counts_as(was, 'quality', 1, 'left'),
    strong_right = t.strong_right + counts_as(NEW, 'quality', 1, 'right') - counts_as(was, 'quality', 1, 'right'),
    strong_undecided = t.strong_undecided + counts_as(NEW, 'quality', 1, 'undecided') - counts_as(was, 'quality', 1, 'undecided'),
    weak_left = t.weak_left + counts_as(NEW, 'quality', -1, 'left') - counts_as(was, 'quality', -1, 'left'),
    weak_right = t.weak_right + counts_as(NEW, 'quality', -1, 'right') - counts_as(was, 'quality', -1, 'right'),
    weak_undecided = t.weak_undecided + counts_as(NEW, 'quality', -1, 'undecided') - counts_as(was, 'quality', -1, 'undecided'),
    agree_left = t.agree_left + counts_as(NEW, 'agreement', 1, 'left') - counts_as(was, 'agreement', 1, 'left'),
    agree_right = t.agree_right + counts_as(NEW, 'agreement', 1, 'right') - counts_as(was, 'agreement', 1, 'right'),
    agree_undecided = t.agree_undecided + counts_as(NEW, 'agreement', 1, 'undecided') - counts_as(was, 'agreement', 1, 'undecided'),
    disagree_left = t.disagree_left + counts_as(NEW, 'agreement', -1, 'left') - counts_as(was, 'agreement', -1, 'left'),
    disagree_right = t.disagree_right + counts_as(NEW, 'agreement', -1, 'right') - counts_as(was, 'agreement', -1, 'right'),
    disagree_undecided = t.disagree_undecided + counts_as(NEW, 'agreement', -1, 'undecided') - counts_as(was, 'agreement', -1, 'undecided'),
    unsure_left = t.unsure_left + counts_as(NEW, 'agreement', 0, 'left') - counts_as(was, 'agreement', 0, 'left'),
    unsure_right = t.unsure_right + counts_as(NEW, 'agreement', 0, 'right') - counts_as(was, 'agreement', 0, 'right'),
    unsure_undecided = t.unsure_undecided + counts_as(NEW, 'agreement', 0, 'undecided') - counts_as(was, 'agreement', 0, 'undecided')
  WHERE t.argument_id = NEW.argument_id;
  IF NOT FOUND THEN RAISE EXCEPTION 'argument % has no tally row', NEW.argument_id; END IF;
  -- Common ground has a memory: this update reads the bounds that the one before it derived.
  UPDATE tally AS t SET ground = NOT t.ground
  WHERE t.argument_id = NEW.argument_id AND NEW.axis = 'quality' AND t.ground <>
    CASE WHEN t.ground
      THEN least(t.lb_left, t.lb_right) >= 0.49
        AND least(t.strong_left - t.weak_left, t.strong_right - t.weak_right) >= 3
      ELSE least(t.lb_left, t.lb_right) >= 0.50
        AND least(t.strong_left - t.weak_left, t.strong_right - t.weak_right) >= 4 END;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER vote_moves_tally AFTER INSERT OR UPDATE ON vote FOR EACH ROW EXECUTE FUNCTION move_tally();
--> statement-breakpoint
-- A vote is taken back by value = null; deleting the row would leave the tally wrong. Only the removal of the sample
-- readers deletes, after taking back (db/seed/remove-samples.ts).
CREATE FUNCTION refuse_vote_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.value IS NULL AND current_setting('diptych.removing_samples', true) = 'on' THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'a vote is never deleted: set value to null';
END $$;
--> statement-breakpoint
CREATE TRIGGER vote_stays BEFORE DELETE ON vote FOR EACH ROW EXECUTE FUNCTION refuse_vote_delete();
--> statement-breakpoint
CREATE FUNCTION add_tally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN INSERT INTO tally (argument_id) VALUES (NEW.id); RETURN NULL; END $$;
--> statement-breakpoint
CREATE TRIGGER argument_has_tally AFTER INSERT ON argument FOR EACH ROW EXECUTE FUNCTION add_tally();
--> statement-breakpoint
-- Nobody votes on their own argument, whoever writes the row.
CREATE FUNCTION refuse_own_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM argument a JOIN voter v ON v.reader_id = a.author_id
             WHERE a.id = NEW.argument_id AND v.id = NEW.voter_id) THEN
    RAISE EXCEPTION 'nobody votes on their own argument' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER vote_is_not_own BEFORE INSERT ON vote FOR EACH ROW EXECUTE FUNCTION refuse_own_vote();
