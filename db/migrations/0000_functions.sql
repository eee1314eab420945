-- Generated columns may call only immutable functions, and may not read one another: each derived figure is a function
-- of the counts. The same formulas stand in domain/ranking.ts and domain/relation.ts; a property test holds them equal.
CREATE FUNCTION direction_of(relation text, camp text, parent_direction text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN relation = 'opens' THEN camp
  WHEN relation IN ('rebuts', 'undercuts')
    THEN CASE parent_direction WHEN 'left' THEN 'right' WHEN 'right' THEN 'left' END
  ELSE parent_direction END;
--> statement-breakpoint
-- Lower bound of Wilson's score interval (1927), z = 1.281551565545 (80 %); 0 without votes for it. Range 0..1.
CREATE FUNCTION wilson_lower(up integer, down integer) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN up = 0 THEN 0::double precision ELSE
  (up + 0.8211872075754203::double precision
    - 1.281551565545::double precision
      * sqrt(up::double precision * down / (up + down) + 0.41059360378771015::double precision))
  / (up + down + 1.6423744151508406::double precision) END;
--> statement-breakpoint
CREATE FUNCTION bridge_of(strong_left integer, weak_left integer, strong_right integer, weak_right integer)
RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN sqrt(wilson_lower(strong_left, weak_left) * wilson_lower(strong_right, weak_right));
--> statement-breakpoint
-- Whether the share up / (up + down) lies in [.35, .65], in whole numbers, so that no rounding decides.
CREATE FUNCTION is_split(up integer, down integer) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN 20 * up >= 7 * (up + down) AND 20 * up <= 13 * (up + down);
--> statement-breakpoint
CREATE FUNCTION standing_of(
  strong_left integer, weak_left integer, strong_right integer, weak_right integer, ground boolean
) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN least(strong_left + weak_left, strong_right + weak_right) < 4 THEN
    CASE sign((strong_left + weak_left) - (strong_right + weak_right))
      WHEN -1 THEN 'awaiting_left' WHEN 1 THEN 'awaiting_right' ELSE 'awaiting_both' END
  WHEN ground THEN 'common_ground'
  WHEN (wilson_lower(strong_left, weak_left) >= 0.5) <> (wilson_lower(strong_right, weak_right) >= 0.5)
    THEN 'one_sided'
  WHEN wilson_lower(strong_left, weak_left) >= 0.5 THEN 'unsettled'
  WHEN is_split(strong_left, weak_left) OR is_split(strong_right, weak_right) THEN 'contested'
  WHEN 20 * strong_left < 7 * (strong_left + weak_left) AND 20 * strong_right < 7 * (strong_right + weak_right)
    THEN 'weak'
  ELSE 'unsettled' END;
