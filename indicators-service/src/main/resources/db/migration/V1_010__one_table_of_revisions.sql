-- One table for the revisions of every kind. What was searched or shown to an analyst in a table of
-- each kind is in views of the same names and columns.
create table revision (
  kind        text        not null,
  code        text        collate "C" not null, -- or the reference
  revision    bigint      not null,
  document    jsonb, -- none of an indicator, whose definitions and targets have rows of their own
  recorded_at timestamptz not null,
  recorded_by text        not null,
  reason      text,
  primary key (kind, code, revision),
  foreign key (kind, code) references present_revision,
  check ((document is null) = (kind = 'indicator'))
);

insert into revision
  select kind, code, revision, document, recorded_at, recorded_by, reason from council_plan_revision
  union all
  select kind, code, revision, document, recorded_at, recorded_by, reason from directorate_revision
  union all
  select kind, code, revision, document, recorded_at, recorded_by, reason from scoring_policy_revision
  union all
  select kind, code, revision, document, recorded_at, recorded_by, reason from initiative_revision
  union all
  select kind, code, revision, document, recorded_at, recorded_by, reason from committee_revision
  union all
  select kind, code, revision, document, recorded_at, recorded_by, reason from breakdown_revision
  union all
  select kind, code, revision, document, recorded_at, recorded_by, reason from series_scheme_revision
  union all
  select kind, code, revision, null, recorded_at, recorded_by, reason from indicator_revision;

create trigger keep_history before update or delete or truncate on revision
  for each statement execute function keep_history();

alter table definition
  drop constraint definition_code_revision_fkey,
  add column kind text generated always as ('indicator') stored,
  add foreign key (kind, code, revision) references revision;
alter table target
  drop constraint target_code_revision_fkey,
  add column kind text generated always as ('indicator') stored,
  add foreign key (kind, code, revision) references revision;

drop table council_plan_revision, directorate_revision, scoring_policy_revision,
  initiative_revision, committee_revision, breakdown_revision, series_scheme_revision,
  indicator_revision;

-- A jsonb array of texts.
create function texts(jsonb) returns varchar[] language sql immutable as
  'select coalesce(array_agg(it.value order by it.ordinality), ''{}'')
   from jsonb_array_elements_text($1) with ordinality it';

create view council_plan_revision as
  select kind, code, revision, document ->> 'name' as name, document ->> 'firstYear' as first_year,
    document ->> 'lastYear' as last_year, document ->> 'scoringPolicy' as scoring_policy,
    texts(jsonb_path_query_array(document, '$.priorities[*].code')) as priorities,
    document, recorded_at, recorded_by, reason
  from revision where kind = 'council-plan';
create view directorate_revision as
  select kind, code, revision, document #>> '{names,-1,name}' as name,
    document ->> 'lastQuarter' as last_quarter, document, recorded_at, recorded_by, reason
  from revision where kind = 'directorate';
create view scoring_policy_revision as
  select kind, code, revision, document ->> 'name' as name, document, recorded_at, recorded_by, reason
  from revision where kind = 'scoring-policy';
create view initiative_revision as
  select kind, code, revision, document ->> 'title' as title, document ->> 'priority' as priority,
    document ->> 'directorate' as directorate, document, recorded_at, recorded_by, reason
  from revision where kind = 'initiative';
create view committee_revision as
  select kind, code, revision, document ->> 'name' as name,
    texts(document -> 'directorates') as directorates, texts(document -> 'priorities') as priorities,
    document, recorded_at, recorded_by, reason
  from revision where kind = 'committee';
create view breakdown_revision as
  select kind, code, revision, document ->> 'name' as name, document ->> 'kind' as parts_or_groups,
    document, recorded_at, recorded_by, reason
  from revision where kind = 'breakdown';
create view series_scheme_revision as
  select kind, code, revision, document ->> 'name' as name, document, recorded_at, recorded_by, reason
  from revision where kind = 'series-scheme';
create view indicator_revision as
  select kind, code, revision, recorded_at, recorded_by, reason
  from revision where kind = 'indicator';
