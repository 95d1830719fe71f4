-- What directorates submit. Each type of statement has a table of the same shape, to which rows are
-- only ever added: the current statement is the one with the greatest revision. What is searched or
-- added up is a column beside the document.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are history: they are added, never changed or removed', tg_table_name;
end
$$;

create table commentary_revision (
  subject         text        not null, -- the reference or code of what it is about
  quarter         text        not null, -- sorts as time does: 2020-21-Q2
  revision        bigint      not null,
  document        jsonb       not null, -- what was said
  findings        jsonb       not null, -- what was suspicious about it
  recorded_at     timestamptz not null,
  recorded_by     text        not null, -- the token's subject
  system          text,                 -- that sent it, as the token names it
  revision_reason text,                 -- why it replaced an earlier one
  primary key (subject, quarter, revision)
);

create table outturn_revision (
  like commentary_revision including all,
  status      text not null,
  value       numeric, -- in the indicator's unit, with the digits that were sent
  numerator   numeric,
  denominator numeric
);
create table progress_revision (
  like commentary_revision including all,
  status text not null -- a code of the scoring policy
);
create table comparators_revision (like commentary_revision including all);
create table service_summary_revision (like commentary_revision including all);

-- The outturns that are in force, kept in the transaction that adds a revision: what rules look at
-- must not cost more the more often a figure was revised.
create table outturn_current (
  subject  text   not null,
  quarter  text   not null,
  revision bigint not null,
  value    numeric,
  primary key (subject, quarter)
);
create index outturn_current_quarter on outturn_current (quarter, subject);

create table quarter_state_revision (
  quarter     text        not null,
  revision    bigint      not null,
  state       text        not null check (state in ('OPEN', 'CLOSED')),
  reason      text,
  recorded_at timestamptz not null,
  recorded_by text        not null,
  primary key (quarter, revision)
);

-- Every state that a finding had.
create table finding_revision (
  id           text        not null, -- subject, quarter and rule
  revision     bigint      not null,
  subject_kind text        not null,
  subject      text        not null,
  quarter      text        not null,
  rule         text        not null,
  detail       text        not null,
  directorate  text,                 -- who answers for it; null where the whole council does
  state        text        not null check (state in ('OPEN', 'CORRECTED', 'ACKNOWLEDGED')),
  reason       text,
  raised_at    timestamptz not null,
  raised_by    text        not null,
  recorded_at  timestamptz not null,
  recorded_by  text        not null,
  primary key (id, revision)
);

-- The latest state of each, for lists: a copy, which may change.
create table finding (like finding_revision including defaults including constraints);
alter table finding add primary key (id);
create index finding_subject on finding (subject_kind, subject);
create index finding_state on finding (state, id);

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

-- Indicators that changed since the rules looked at their outturns.
create table reassessment (
  indicator  text        primary key,
  changed_at timestamptz not null,
  changed_by text        not null
);

-- What became of submissions with an Idempotency-Key, for as long as they may be repeated. While a
-- submission is under way its row says nothing but the key, and lets others wait.
create table receipt (
  submitted_by text        not null, -- the token's subject
  key          text        not null, -- the submitter's choice
  digest       text        not null, -- of what was submitted
  recorded_at  timestamptz not null,
  effect       text,
  subject      text,
  quarter      text,
  revision     bigint,
  primary key (submitted_by, key)
);
create index receipt_recorded_at on receipt (recorded_at);

-- History takes additions only: the service's own role has no right to anything else, and the
-- triggers stop whoever has.
do $$
declare history text;
begin
  foreach history in array array['outturn_revision', 'commentary_revision', 'progress_revision',
      'comparators_revision', 'service_summary_revision', 'quarter_state_revision',
      'finding_revision'] loop
    execute format('create trigger history before update or delete or truncate on %I
      execute function refuse_change()', history);
    execute format('revoke update, delete, truncate on %I from current_user', history);
  end loop;
end
$$;
