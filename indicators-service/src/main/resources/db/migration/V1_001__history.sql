-- What was recorded stays: nothing in a history is changed or removed, by anyone.
create function keep_history() returns trigger language plpgsql as $$
begin
  raise exception 'The history in % is never changed: record a new revision', tg_table_name;
end $$;

-- For each thing its present revision: the row that writers lock. The revisions hang on it.
create table council_plan (
  code     text   collate "C" primary key,
  revision bigint not null
);
create table council_plan_revision (
  code        text        collate "C" not null references council_plan,
  revision    bigint      not null,
  document    jsonb       not null,
  recorded_at timestamptz not null,
  recorded_by text        not null,
  primary key (code, revision)
);

create table directorate (
  code     text   collate "C" primary key,
  revision bigint not null
);
create table directorate_revision (
  code        text        collate "C" not null references directorate,
  revision    bigint      not null,
  document    jsonb       not null,
  recorded_at timestamptz not null,
  recorded_by text        not null,
  primary key (code, revision)
);

create table scoring_policy (
  code     text   collate "C" primary key,
  revision bigint not null
);
create table scoring_policy_revision (
  code        text        collate "C" not null references scoring_policy,
  revision    bigint      not null,
  document    jsonb       not null,
  recorded_at timestamptz not null,
  recorded_by text        not null,
  primary key (code, revision)
);

create table initiative (
  code     text   collate "C" primary key,
  revision bigint not null
);
create table initiative_revision (
  code        text        collate "C" not null references initiative,
  revision    bigint      not null,
  document    jsonb       not null,
  recorded_at timestamptz not null,
  recorded_by text        not null,
  primary key (code, revision)
);

-- An indicator's revision counts its definitions and its targets together: each row tells with
-- which revision it came. Of one from_quarter or period the row with the highest revision holds.
create table indicator (
  ref      text   collate "C" primary key,
  revision bigint not null
);
create table definition (
  ref          text        collate "C" not null references indicator,
  from_quarter text        collate "C" not null, -- 2020-21-Q2: sorts by time
  revision     bigint      not null,
  document     jsonb       not null,
  recorded_at  timestamptz not null,
  recorded_by  text        not null,
  primary key (ref, from_quarter, revision)
);
create table target (
  ref         text        collate "C" not null references indicator,
  period      text        collate "C" not null, -- 2020-21 or 2020-21-Q2
  revision    bigint      not null,
  document    jsonb       not null,
  recorded_at timestamptz not null,
  recorded_by text        not null,
  primary key (ref, period, revision)
);

create trigger keep_history before update or delete or truncate on council_plan_revision
  for each statement execute function keep_history();
create trigger keep_history before update or delete or truncate on directorate_revision
  for each statement execute function keep_history();
create trigger keep_history before update or delete or truncate on scoring_policy_revision
  for each statement execute function keep_history();
create trigger keep_history before update or delete or truncate on initiative_revision
  for each statement execute function keep_history();
create trigger keep_history before update or delete or truncate on definition
  for each statement execute function keep_history();
create trigger keep_history before update or delete or truncate on target
  for each statement execute function keep_history();
