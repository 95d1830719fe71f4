-- What was recorded stays: nothing in a history is changed or removed, by anyone.
create function keep_history() returns trigger language plpgsql as $$
begin
  raise exception 'The history in % is never changed: record a new revision', tg_table_name;
end $$;

-- For each thing its present revision: the row that writers lock. The revisions hang on it.
create table present_revision (
  kind     text   not null,
  code     text   collate "C" not null, -- or the reference
  revision bigint not null,
  primary key (kind, code)
);

-- Of each kind all revisions: the document, and beside it what is searched or shown to an analyst.
create table council_plan_revision (
  kind           text        generated always as ('council-plan') stored,
  code           text        collate "C" not null,
  revision       bigint      not null,
  name           text        not null,
  first_year     text        collate "C" not null, -- 2020-21: sorts by time
  last_year      text        collate "C" not null,
  scoring_policy text        not null,
  priorities     varchar[]      not null,
  document       jsonb       not null,
  recorded_at    timestamptz not null,
  recorded_by    text        not null,
  primary key (code, revision),
  foreign key (kind, code) references present_revision
);

create table directorate_revision (
  kind           text        generated always as ('directorate') stored,
  code           text        collate "C" not null,
  revision       bigint      not null,
  name           text        not null, -- the latest
  last_quarter   text        collate "C",
  document       jsonb       not null,
  recorded_at    timestamptz not null,
  recorded_by    text        not null,
  primary key (code, revision),
  foreign key (kind, code) references present_revision
);

create table scoring_policy_revision (
  kind           text        generated always as ('scoring-policy') stored,
  code           text        collate "C" not null,
  revision       bigint      not null,
  name           text        not null,
  document       jsonb       not null,
  recorded_at    timestamptz not null,
  recorded_by    text        not null,
  primary key (code, revision),
  foreign key (kind, code) references present_revision
);

create table initiative_revision (
  kind           text        generated always as ('initiative') stored,
  code           text        collate "C" not null,
  revision       bigint      not null,
  title          text        not null,
  priority       text,
  directorate    text,
  document       jsonb       not null,
  recorded_at    timestamptz not null,
  recorded_by    text        not null,
  primary key (code, revision),
  foreign key (kind, code) references present_revision
);

create table committee_revision (
  kind           text        generated always as ('committee') stored,
  code           text        collate "C" not null,
  revision       bigint      not null,
  name           text        not null,
  directorates   varchar[]      not null,
  priorities     varchar[]      not null,
  document       jsonb       not null,
  recorded_at    timestamptz not null,
  recorded_by    text        not null,
  primary key (code, revision),
  foreign key (kind, code) references present_revision
);

-- A revision of an indicator is what it brought: definitions, targets, or both. Of one from_quarter
-- or period the row with the highest revision holds.
create table indicator_revision (
  kind        text        generated always as ('indicator') stored,
  code        text        collate "C" not null,
  revision    bigint      not null,
  recorded_at timestamptz not null,
  recorded_by text        not null,
  primary key (code, revision),
  foreign key (kind, code) references present_revision
);
create table definition (
  code         text   collate "C" not null,
  from_quarter text   collate "C" not null, -- 2020-21-Q2: sorts by time
  revision     bigint not null,
  title        text   not null,
  unit         text,
  polarity     text   not null,
  directorate  text,
  priority     text,
  last_quarter text   collate "C",
  reaches_back_to text collate "C",
  document     jsonb  not null,
  primary key (code, from_quarter, revision),
  foreign key (code, revision) references indicator_revision
);
create index on definition (directorate, from_quarter);
create table target (
  code            text    collate "C" not null,
  period          text    collate "C" not null, -- 2020-21 or 2020-21-Q2
  revision        bigint  not null,
  value           numeric,
  tolerance_kind  text,
  tolerance_value numeric,
  no_target       text,
  note            text,
  primary key (code, period, revision),
  foreign key (code, revision) references indicator_revision,
  check ((value is null) <> (no_target is null))
);

create trigger keep_history before update or delete or truncate on council_plan_revision
  for each statement execute function keep_history();
create trigger keep_history before update or delete or truncate on directorate_revision
  for each statement execute function keep_history();
create trigger keep_history before update or delete or truncate on scoring_policy_revision
  for each statement execute function keep_history();
create trigger keep_history before update or delete or truncate on initiative_revision
  for each statement execute function keep_history();
create trigger keep_history before update or delete or truncate on committee_revision
  for each statement execute function keep_history();
create trigger keep_history before update or delete or truncate on indicator_revision
  for each statement execute function keep_history();
create trigger keep_history before update or delete or truncate on definition
  for each statement execute function keep_history();
create trigger keep_history before update or delete or truncate on target
  for each statement execute function keep_history();
