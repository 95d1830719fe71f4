-- What directorates submit. Each type of statement has a table of the same shape, to which rows are
-- only ever added: the current statement is the one with the greatest revision.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are history: they are added, never changed or removed', tg_table_name;
end
$$;

create table outturn_revision (
  subject     text        not null, -- the indicator's reference
  quarter     text        not null, -- sorts as time does: 2020-21-Q2
  revision    bigint      not null,
  document    jsonb       not null, -- what was said
  findings    jsonb       not null, -- what was suspicious about it
  recorded_at timestamptz not null,
  recorded_by text        not null, -- the token's subject
  primary key (subject, quarter, revision)
);

create table commentary_revision (like outturn_revision including all);
create table progress_revision (like outturn_revision including all);
create table comparators_revision (like outturn_revision including all);
create table service_summary_revision (like outturn_revision including all);

create table quarter_state_revision (
  quarter     text        not null,
  revision    bigint      not null,
  state       text        not null check (state in ('OPEN', 'CLOSED')),
  reason      text,
  recorded_at timestamptz not null,
  recorded_by text        not null,
  primary key (quarter, revision)
);

create trigger history before update or delete or truncate on outturn_revision
  execute function refuse_change();
create trigger history before update or delete or truncate on commentary_revision
  execute function refuse_change();
create trigger history before update or delete or truncate on progress_revision
  execute function refuse_change();
create trigger history before update or delete or truncate on comparators_revision
  execute function refuse_change();
create trigger history before update or delete or truncate on service_summary_revision
  execute function refuse_change();
create trigger history before update or delete or truncate on quarter_state_revision
  execute function refuse_change();

-- What other services own, as their events last told it. It can be emptied and filled again from
-- the topics.
create table replica (
  kind     text   not null,
  code     text   not null,
  revision bigint not null,
  document jsonb  not null, -- the event's payload, whole
  primary key (kind, code)
);

-- One row for each thing that was ever heard of. Who writes about it locks its row first, so that
-- its revisions and events are in the order of the commits. It is apart from the replica, which
-- changes in the order of the topics, so that the two can never wait for each other in a circle.
create table subject (
  kind text not null,
  code text not null,
  primary key (kind, code)
);

-- What became of submissions with an Idempotency-Key, for as long as they may be repeated.
create table receipt (
  submitted_by text        not null, -- the token's subject
  key          text        not null, -- the submitter's choice
  digest       text        not null, -- of what was submitted
  effect       text        not null,
  subject      text        not null,
  quarter      text        not null,
  revision     bigint      not null,
  recorded_at  timestamptz not null,
  primary key (submitted_by, key)
);

create index receipt_recorded_at on receipt (recorded_at);
