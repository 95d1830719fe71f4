-- Addresses that are told of something.
create table webhook (
  id          uuid        primary key default gen_random_uuid(),
  url         text        not null,
  events      text[]      not null,
  drafts      boolean     not null, -- whether it is told of what is not published
  directorate text        collate "C", -- only of this one's; null for all
  secret      text        not null, -- its messages are signed with it
  created_at  timestamptz not null default now(),
  created_by  text        not null  -- the token's subject
);

-- What they are told: written with what it tells, sent afterwards, kept for a while. A draft's scores
-- are only named here; which they are is read as they are sent. Nothing refers to a webhook by a
-- foreign key: the fold must not fail because one is removed at that moment.
create table webhook_delivery (
  id          uuid        primary key default gen_random_uuid(),
  webhook_id  uuid        not null,
  event       text        not null,
  data        jsonb       not null,
  status      text        not null default 'WAITING',
  tries       int         not null default 0,
  due_at      timestamptz not null default now(),
  last_try_at timestamptz,
  last_answer text,
  next_try_at timestamptz default now() -- null if it is done
);

create index deliveries_of_a_webhook on webhook_delivery (webhook_id, due_at);
create index waiting_deliveries on webhook_delivery (webhook_id, next_try_at) where status = 'WAITING';

-- What is owed and was told to whom, so that it is told once.
create table webhook_owed (
  webhook_id uuid not null,
  quarter    text collate "C" not null,
  kind       text collate "C" not null,
  subject    text collate "C" not null,
  primary key (webhook_id, quarter, kind, subject)
);

-- An indicator's definition in a quarter; null if it has none.
create function definition_in(ref text, quarter text) returns jsonb language sql stable as $$
  select definition
  from current_fact c
  join fact f on f.id = c.fact_id
  cross join jsonb_array_elements(f.document -> 'definitions') definition
  where c.kind = 'INDICATOR' and c.key = $1 and c.quarter = ''
    and (definition ->> 'fromQuarter') collate "C" <= $2
  order by (definition ->> 'fromQuarter') collate "C" desc
  limit 1
$$;

-- The scores that are shown now of these references and quarters, but for those that are not of the
-- outturn as it now is: it may have been suppressed since.
create function scores_shown(keys jsonb) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
    'ref', named.ref,
    'title', definition ->> 'title',
    'directorate', definition ->> 'directorate',
    'quarter', named.quarter,
    'band', score.document #>> '{score,band}',
    'label', score.document #>> '{score,label}',
    'notScored', score.document #>> '{score,notScored}'))
    order by named.ref, named.quarter), '[]')
  from jsonb_to_recordset($1) as named(ref text, quarter text)
  join current_fact s on s.kind = 'SCORE' and s.key = named.ref and s.quarter = named.quarter
  join fact score on score.id = s.fact_id
  join current_fact o on o.kind = 'OUTTURN' and o.key = named.ref and o.quarter = named.quarter
  join fact outturn on outturn.id = o.fact_id
    and outturn.document ->> 'status' = score.document ->> 'status'
  cross join definition_in(named.ref, named.quarter) definition
$$;
