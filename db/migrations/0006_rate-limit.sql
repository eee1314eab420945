-- The table of rate-limiter-flexible (RateLimiterPostgres); no drizzle schema, since only that package touches it.
create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
