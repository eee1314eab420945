-- The table of rate-limiter-flexible (RateLimiterPostgres); no drizzle schema, since only that package touches it.
-- Unlogged: a crash may forget who has spent what, and no vote waits for the disk twice.
create unlogged table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
