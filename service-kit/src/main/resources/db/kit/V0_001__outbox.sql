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
  time          timestamptz not null
);
