-- The read model: what events told, the last revision of each. Every row can be rebuilt from the
-- topics, so there is no history here and no foreign key: a score may arrive before its indicator.
-- A document is the event as it came. Quarters are written 2020-21-Q2 and years 2020-21; in the
-- collation "C" they sort in the order of time.

create table council_plan (
  code       text   collate "C" primary key,
  revision   bigint not null,
  document   jsonb  not null,
  first_year text   collate "C" not null generated always as (document ->> 'firstYear') stored,
  last_year  text   collate "C" not null generated always as (document ->> 'lastYear') stored
);

create table directorate (
  code     text   collate "C" primary key,
  revision bigint not null,
  document jsonb  not null
);

create table scoring_policy (
  code     text   collate "C" primary key,
  revision bigint not null,
  document jsonb  not null
);

-- An indicator's event holds its definitions and targets of all years. They are kept apart, so that
-- a report reads only those of its own quarters, however long the history.
create table indicator (
  ref        text   collate "C" primary key,
  revision   bigint not null,
  changed_at timestamptz not null
);

create table indicator_definition (
  ref          text   collate "C" not null,
  from_quarter text   collate "C" not null,
  revision     bigint not null,
  document     jsonb  not null,
  primary key (ref, from_quarter)
);

create table indicator_target (
  ref      text   collate "C" not null,
  quarter  text   collate "C" not null,
  revision bigint not null,
  document jsonb  not null,
  primary key (ref, quarter)
);

create table initiative (
  ref      text   collate "C" primary key,
  revision bigint not null,
  document jsonb  not null
);

create table outturn (
  ref       text    collate "C" not null,
  quarter   text    collate "C" not null,
  revision  bigint  not null,
  document  jsonb   not null,
  has_value boolean not null generated always as (document ? 'value') stored,
  primary key (ref, quarter)
);

create index outturn_quarters_with_figures on outturn (quarter) where has_value;

create table score (
  ref      text   collate "C" not null,
  quarter  text   collate "C" not null,
  revision bigint not null,
  document jsonb  not null,
  primary key (ref, quarter)
);

create table commentary (
  ref      text   collate "C" not null,
  quarter  text   collate "C" not null,
  revision bigint not null,
  document jsonb  not null,
  primary key (ref, quarter)
);

create table comparators (
  ref      text   collate "C" not null,
  quarter  text   collate "C" not null,
  revision bigint not null,
  document jsonb  not null,
  primary key (ref, quarter)
);

create table initiative_progress (
  ref      text   collate "C" not null,
  quarter  text   collate "C" not null,
  revision bigint not null,
  document jsonb  not null,
  primary key (ref, quarter)
);

create table service_summary (
  directorate text   collate "C" not null,
  quarter     text   collate "C" not null,
  revision    bigint not null,
  document    jsonb  not null,
  primary key (directorate, quarter)
);

create table quarter_state (
  quarter  text   collate "C" primary key,
  revision bigint not null,
  document jsonb  not null
);

-- Counts the transactions that changed any of the above. Each transaction counts itself as the last
-- thing it does, so that the row is locked for as short a time as can be.
create table read_model (
  single  boolean primary key default true check (single),
  version bigint  not null
);

insert into read_model (version) values (0);
