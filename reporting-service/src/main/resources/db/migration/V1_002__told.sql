-- Everything that was ever told, and not only the last of it: what a report showed at an earlier
-- time can be asked for. Rows are only added. Like the rest of the read model they can be rebuilt
-- from the topics, as far as these still have the earlier states.
create table told (
  kind     text        collate "C" not null,
  key      text        collate "C" not null,
  quarter  text        collate "C" not null, -- empty if it is about none
  revision bigint      not null,
  told_at  timestamptz not null,             -- the event's own time, the same after a rebuild
  document jsonb       not null,
  primary key (kind, key, quarter, revision)
);

alter table indicator add column changed_by text not null default '';

create table finding (
  id       text   collate "C" primary key,
  revision bigint not null,
  document jsonb  not null,
  quarter  text   collate "C" not null generated always as (document ->> 'quarter') stored
);

create index findings_of_quarters on finding (quarter);

create table control_chart (
  ref      text   collate "C" primary key,
  revision bigint not null,
  document jsonb  not null
);

-- The same tables as they were at a moment. A query whose search path begins with this schema asks
-- for the past in the words in which it asks for the present, so that both are counted by the same
-- code. The moment is the setting golden_thread.as_of of the transaction.
create schema past;

create function past.moment() returns timestamptz stable language sql
  return cast(current_setting('golden_thread.as_of') as timestamptz);

create view past.council_plan as
select distinct on (key)
  key as code, revision, document,
  (document ->> 'firstYear') collate "C" as first_year,
  (document ->> 'lastYear') collate "C" as last_year
from public.told
where kind = 'COUNCIL_PLAN' and told_at <= past.moment()
order by key, revision desc;

create view past.directorate as
select distinct on (key) key as code, revision, document
from public.told
where kind = 'DIRECTORATE' and told_at <= past.moment()
order by key, revision desc;

create view past.scoring_policy as
select distinct on (key) key as code, revision, document
from public.told
where kind = 'SCORING_POLICY' and told_at <= past.moment()
order by key, revision desc;

create view past.indicator_document as
select distinct on (key)
  key as ref, revision, told_at as changed_at,
  document ->> 'changedBy' as changed_by, document
from public.told
where kind = 'INDICATOR' and told_at <= past.moment()
order by key, revision desc;

create view past.indicator as
select ref, revision, changed_at, changed_by from past.indicator_document;

-- Where an event names a quarter twice, the last one holds, as it does now.
create view past.indicator_definition as
select distinct on (i.ref, (part.document ->> 'fromQuarter') collate "C")
  i.ref, (part.document ->> 'fromQuarter') collate "C" as from_quarter, i.revision, part.document
from past.indicator_document i
cross join lateral jsonb_array_elements(i.document -> 'definitions')
  with ordinality as part (document, place)
order by i.ref, (part.document ->> 'fromQuarter') collate "C", part.place desc;

create view past.indicator_target as
select distinct on (i.ref, (part.document ->> 'quarter') collate "C")
  i.ref, (part.document ->> 'quarter') collate "C" as quarter, i.revision, part.document
from past.indicator_document i
cross join lateral jsonb_array_elements(i.document -> 'targets')
  with ordinality as part (document, place)
order by i.ref, (part.document ->> 'quarter') collate "C", part.place desc;

create view past.initiative as
select distinct on (key) key as ref, revision, document
from public.told
where kind = 'INITIATIVE' and told_at <= past.moment()
order by key, revision desc;

create view past.outturn as
select distinct on (key, quarter)
  key as ref, quarter, revision, document, document ? 'value' as has_value
from public.told
where kind = 'OUTTURN' and told_at <= past.moment()
order by key, quarter, revision desc;

create view past.score as
select distinct on (key, quarter) key as ref, quarter, revision, document
from public.told
where kind = 'SCORE' and told_at <= past.moment()
order by key, quarter, revision desc;

create view past.commentary as
select distinct on (key, quarter) key as ref, quarter, revision, document
from public.told
where kind = 'COMMENTARY' and told_at <= past.moment()
order by key, quarter, revision desc;

create view past.comparators as
select distinct on (key, quarter) key as ref, quarter, revision, document
from public.told
where kind = 'COMPARATORS' and told_at <= past.moment()
order by key, quarter, revision desc;

create view past.initiative_progress as
select distinct on (key, quarter) key as ref, quarter, revision, document
from public.told
where kind = 'INITIATIVE_PROGRESS' and told_at <= past.moment()
order by key, quarter, revision desc;

create view past.service_summary as
select distinct on (key, quarter) key as directorate, quarter, revision, document
from public.told
where kind = 'SERVICE_SUMMARY' and told_at <= past.moment()
order by key, quarter, revision desc;

create view past.quarter_state as
select distinct on (key) key as quarter, revision, document
from public.told
where kind = 'QUARTER_STATE' and told_at <= past.moment()
order by key, revision desc;

create view past.finding as
select distinct on (key)
  key as id, revision, document, (document ->> 'quarter') collate "C" as quarter
from public.told
where kind = 'FINDING' and told_at <= past.moment()
order by key, revision desc;

create view past.control_chart as
select distinct on (key) key as ref, revision, document
from public.told
where kind = 'CONTROL_CHART' and told_at <= past.moment()
order by key, revision desc;
