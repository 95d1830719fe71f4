-- Schemes that were kept before they had a topic are told once, each revision as it was.
insert into outbox (id, aggregatetype, aggregateid, type, payload, time)
select gen_random_uuid(), 'series-scheme-changed', code, 'org.goldenthread.series-scheme-changed.v1',
  convert_to(
    jsonb_strip_nulls(jsonb_build_object(
      'code', code, 'revision', revision, 'name', document ->> 'name',
      'publisher', document ->> 'publisher', 'cycle', document ->> 'cycle',
      'codes', '[]'::jsonb,
      'changedAt', to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      'changedBy', recorded_by))::text,
    'UTF8'),
  recorded_at
from revision where kind = 'series-scheme' order by recorded_at, code, revision;
