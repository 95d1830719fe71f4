-- Events that were committed together with the change they tell of and are not yet on the topic.
-- The names are those of Debezium's outbox event router, so that a site can use it instead of the
-- relay. A row is deleted once the broker has acknowledged it.
create table outbox (
  seq           bigint generated always as identity primary key,
  id            uuid        not null,
  aggregatetype text        not null, -- the topic
  aggregateid   text        not null, -- the record's key
  type          text        not null, -- the CloudEvents type
  payload       bytea       not null,
  time          timestamptz not null, -- when the change was made
  appended      timestamptz not null default clock_timestamp()
);

-- What the broker will never take: an alarm for operators, and nothing stands behind it.
create table outbox_refused (
  seq           bigint      primary key,
  id            uuid        not null,
  aggregatetype text        not null,
  aggregateid   text        not null,
  type          text        not null,
  payload       bytea       not null,
  time          timestamptz not null,
  reason        text        not null,
  refused       timestamptz not null default now()
);

-- The one instance that publishes. It says so again within seconds, or another takes over.
create table outbox_lease (
  one    boolean     primary key default true check (one),
  holder uuid        not null,
  epoch  bigint      not null default 1, -- how often it has gone to another
  until  timestamptz not null
);
