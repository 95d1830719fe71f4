-- What had been told when a report was published, kept with the publication: its pages are made from
-- this, so that they agree with its frozen files whatever comes late, is restated, or is lost when
-- the read model is rebuilt. Like the rest of a publication it is added and never changed.
create table published_told (
  published_quarter  text        collate "C" not null,
  published_revision bigint      not null,
  kind               text        collate "C" not null,
  key                text        collate "C" not null,
  quarter            text        collate "C" not null, -- empty if it is about none
  revision           bigint      not null,
  told_at            timestamptz not null,
  document           jsonb       not null,
  primary key (published_quarter, published_revision, kind, key, quarter, revision),
  foreign key (published_quarter, published_revision) references publication (quarter, revision)
);

-- Publications from before this table get what can still be known of theirs.
insert into published_told
select p.quarter, p.revision, t.*
from publication p
join told t on t.told_at <= p.published_at and t.quarter <= p.quarter;

create trigger published before update or delete or truncate on published_told
  execute function refuse_change();

-- Which publication a transaction asks for; null for none.
create function past.published_quarter() returns text stable language sql
  return nullif(current_setting('golden_thread.published_quarter', true), '');

create function past.published_revision() returns bigint stable language sql
  return cast(nullif(current_setting('golden_thread.published_revision', true), '') as bigint);

-- All views of the past are made from this one: what had been told by the moment, or what a
-- publication kept.
create view past.told as
select kind, key, quarter, revision, told_at, document
from public.told
where told_at <= past.moment() and past.published_quarter() is null
union all
select kind, key, quarter, revision, told_at, document
from public.published_told
where published_quarter = past.published_quarter()
  and published_revision = past.published_revision();

create or replace view past.council_plan as
select distinct on (key)
  key as code, revision, document,
  (document ->> 'firstYear') collate "C" as first_year,
  (document ->> 'lastYear') collate "C" as last_year
from past.told
where kind = 'COUNCIL_PLAN'
order by key, revision desc;

create or replace view past.directorate as
select distinct on (key) key as code, revision, document
from past.told
where kind = 'DIRECTORATE'
order by key, revision desc;

create or replace view past.scoring_policy as
select distinct on (key) key as code, revision, document
from past.told
where kind = 'SCORING_POLICY'
order by key, revision desc;

create or replace view past.indicator_document as
select distinct on (key)
  key as ref, revision, told_at as changed_at,
  document ->> 'changedBy' as changed_by, document
from past.told
where kind = 'INDICATOR'
order by key, revision desc;

create or replace view past.initiative as
select distinct on (key) key as ref, revision, document
from past.told
where kind = 'INITIATIVE'
order by key, revision desc;

create or replace view past.outturn as
select distinct on (key, quarter)
  key as ref, quarter, revision, document, document ? 'value' as has_value
from past.told
where kind = 'OUTTURN'
order by key, quarter, revision desc;

create or replace view past.score as
select distinct on (key, quarter) key as ref, quarter, revision, document
from past.told
where kind = 'SCORE'
order by key, quarter, revision desc;

create or replace view past.commentary as
select distinct on (key, quarter) key as ref, quarter, revision, document
from past.told
where kind = 'COMMENTARY'
order by key, quarter, revision desc;

create or replace view past.comparators as
select distinct on (key, quarter) key as ref, quarter, revision, document
from past.told
where kind = 'COMPARATORS'
order by key, quarter, revision desc;

create or replace view past.initiative_progress as
select distinct on (key, quarter) key as ref, quarter, revision, document
from past.told
where kind = 'INITIATIVE_PROGRESS'
order by key, quarter, revision desc;

create or replace view past.service_summary as
select distinct on (key, quarter) key as directorate, quarter, revision, document
from past.told
where kind = 'SERVICE_SUMMARY'
order by key, quarter, revision desc;

create or replace view past.quarter_state as
select distinct on (key) key as quarter, revision, document
from past.told
where kind = 'QUARTER_STATE'
order by key, revision desc;

create or replace view past.finding as
select distinct on (key)
  key as id, revision, document, (document ->> 'quarter') collate "C" as quarter
from past.told
where kind = 'FINDING'
order by key, revision desc;

create or replace view past.control_chart as
select distinct on (key) key as ref, revision, document
from past.told
where kind = 'CONTROL_CHART'
order by key, revision desc;
