-- Where a voter stands: the latest position in the thread, else in the conflict's other threads, else undecided.
CREATE FUNCTION side_of(voter bigint, thread bigint, conflict bigint) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE sign(coalesce(
    (SELECT s.value FROM stance s WHERE s.thread_id = thread AND s.voter_id = voter ORDER BY s.no DESC LIMIT 1),
    (SELECT s.value FROM stance s JOIN thread t ON t.id = s.thread_id
     WHERE s.voter_id = voter AND t.conflict_id = conflict ORDER BY s.at DESC, s.thread_id LIMIT 1),
    0))
  WHEN -1 THEN 'left' WHEN 1 THEN 'right' ELSE 'undecided' END;
