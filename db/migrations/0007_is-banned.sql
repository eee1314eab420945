-- A ban or a suspension stands: nobody has lifted it and it has not run out. Asked at every request and in every vote.
CREATE FUNCTION is_banned(reader bigint) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN EXISTS (
  SELECT FROM sanction s WHERE s.reader_id = reader AND s.kind IN ('ban', 'suspend')
    AND s.lifted_act_id IS NULL AND (s.until IS NULL OR s.until > now()));
