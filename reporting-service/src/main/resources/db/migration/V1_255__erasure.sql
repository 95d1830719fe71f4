-- Erases from the facts what outturns-service has erased, as its function of the same name says: the
-- figures or only the parts of outturns, what was worked out or found while they could be seen and is
-- not told now, and the replaced commentaries of the same place. Only the owner of the tables can.
create function erase(these jsonb) returns void language plpgsql as $$
begin
  perform version from read_model for update;
  alter table fact disable trigger kept;
  create temporary table erased on commit drop as
  select * from jsonb_to_recordset(these) as e(
    subject text, quarter text, revision bigint, status text, hidden_at timestamptz, words text);

  update fact f set document = (
      select jsonb_object_agg(name, value) from jsonb_each(f.document) kept(name, value)
      where name in ('ref', 'quarter', 'revision', 'system', 'submittedAt', 'submittedBy'))
    || jsonb_build_object('status', e.status, 'reason', e.words, 'findings', '[]'::jsonb)
  from erased e
  where f.kind = 'OUTTURN' and f.key = e.subject and f.quarter = e.quarter
    and f.revision = e.revision and e.status is not null;

  update fact f set document = f.document - 'parts' || '{"findings": []}'
    || case when jsonb_exists(f.document, 'months') then
      jsonb_build_object('months', (
        select jsonb_agg(month - 'parts') from jsonb_array_elements(f.document -> 'months') month))
      else '{}' end
  from erased e
  where f.kind = 'OUTTURN' and f.key = e.subject and f.quarter = e.quarter
    and f.revision = e.revision and e.status is null;

  update fact f set document = jsonb_set(f.document, '{findings}', coalesce((
    select jsonb_agg(doubt) from jsonb_array_elements(f.document -> 'findings') doubt
    where doubt ->> 'rule' not in
      ('CUMULATIVE_FALLS_WITHIN_YEAR', 'FAR_OUTSIDE_HISTORY', 'SCALE_LOOKS_WRONG')), '[]'))
  from erased e
  where f.kind = 'OUTTURN' and f.key = e.subject and left(f.quarter, 7) = left(e.quarter, 7)
    and f.quarter > e.quarter and f.told_at < e.hidden_at and e.status is not null;

  create temporary table replaced on commit drop as
  select f.id, min(e.words) as words
  from erased e
  join fact f on f.kind = 'COMMENTARY' and f.key = e.subject and f.quarter = e.quarter
    or f.told_at < e.hidden_at and (
      f.kind = 'FINDING' and f.document ->> 'subject' = e.subject and (f.quarter = e.quarter
        or f.quarter > e.quarter and left(f.quarter, 7) = left(e.quarter, 7)
          and e.status is not null)
      or f.kind = 'CONTROL_CHART' and f.key = e.subject and e.status is not null
      or f.kind = 'SCORE' and f.key = e.subject and e.status is not null and (
        f.quarter = e.quarter
        or f.quarter > e.quarter and coalesce(f.document #> '{inputs,earlierOutturns}'
          @> jsonb_build_array(jsonb_build_object('quarter', e.quarter)), true)))
  where not exists (select from current_fact where fact_id = f.id)
  group by f.id;

  update fact f set document = case f.kind
    when 'FINDING' then f.document || jsonb_build_object('detail', r.words)
      || case when jsonb_exists(f.document, 'reason')
        then jsonb_build_object('reason', r.words) else '{}' end
    when 'COMMENTARY' then
      f.document - array['performance', 'impact', 'assurance', 'actions']
    when 'CONTROL_CHART' then f.document
      || jsonb_build_object('stretches', '[]'::jsonb, 'points', '[]'::jsonb, 'explanation', r.words)
    else (f.document - array['actual', 'variance', 'tolerance'])
      #- '{shortTermTrend,earlierValue}' #- '{annualTrend,earlierValue}'
      || jsonb_build_object('explanation', r.words) end
  from replaced r
  where f.id = r.id;

  alter table fact enable trigger kept;
  update read_model set version = version + 1;
end
$$;
