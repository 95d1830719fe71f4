-- Which revisions had their figures, or only their parts, erased, for which figure, by whom and why.
-- What they said is nowhere any more.
create table erasure (
  cause_subject text        not null, -- the figure that was to be erased
  cause_quarter text        not null,
  subject       text        not null, -- itself, or one that was worked out from it
  quarter       text        not null,
  revision      bigint      not null,
  status        text,                 -- of what hid it; null where only its parts were hidden
  hidden_at     timestamptz not null, -- since when nobody was told
  erased_at     timestamptz not null,
  erased_by     text        not null,
  reason        text        not null,
  primary key (subject, quarter, revision)
);
create trigger history before update or delete or truncate on erasure
  execute function refuse_change();

-- What can be erased of a figure: every revision before the last suppression or withdrawal, the
-- parts of every revision before the last in which one was suppressed, and what was worked out from
-- those revisions.
create function erasable(of_subject text, of_quarter text)
returns table (subject text, quarter text, revision bigint, status text, hidden_at timestamptz)
language sql stable as $$
  with recursive whole as (
    select r.subject, r.quarter, r.revision, hiding.status, hiding.recorded_at
    from (
      select * from outturn_revision h
      where h.subject = of_subject and h.quarter = of_quarter
        and h.status in ('SUPPRESSED', 'WITHDRAWN')
      order by h.revision desc limit 1) hiding
    join outturn_revision r
      on r.subject = hiding.subject and r.quarter = hiding.quarter and r.revision < hiding.revision
    union
    select r.subject, r.quarter, r.revision, whole.status, whole.recorded_at
    from whole
    join formula_part on formula_part.part = whole.subject
    join outturn_revision r
      on r.subject = formula_part.whole and r.quarter = whole.quarter and r.value is not null
        and r.document #> '{calculation,sources}' @> jsonb_build_array(
          jsonb_build_object('ref', whole.subject, 'revision', whole.revision))
  )
  select * from whole
  union all
  select r.subject, r.quarter, r.revision, null, hiding.recorded_at
  from (
    select * from outturn_revision h
    where h.subject = of_subject and h.quarter = of_quarter
      and jsonb_path_exists(h.document, '$.**.parts[*].status ? (@ == "SUPPRESSED")')
    order by h.revision desc limit 1) hiding
  join outturn_revision r
    on r.subject = hiding.subject and r.quarter = hiding.quarter and r.revision < hiding.revision
      and jsonb_path_exists(r.document, '$.**.parts[*]')
      and not exists (
        select from whole
        where whole.subject = r.subject and whole.quarter = r.quarter
          and whole.revision = r.revision)
$$;

-- Erases that for good, with what was found beside it, the replaced commentaries of the same place
-- and the receipts; says each time what was ever erased for this figure. Only the owner of the
-- tables can: the service's own role has no right to stop a trigger.
create function erase(of_subject text, of_quarter text, who text, why text) returns jsonb
language plpgsql as $$
begin
  grant update on outturn_revision, commentary_revision, finding_revision to current_user;
  alter table outturn_revision disable trigger history;
  alter table commentary_revision disable trigger history;
  alter table finding_revision disable trigger history;

  insert into erasure
  select of_subject, of_quarter, e.*, now(), who, why from erasable(of_subject, of_quarter) e
  on conflict do nothing;
  create temporary table erased on commit drop as
  select *, format('Erased on %s: %s', erased_at::date, reason) as words from erasure
  where cause_subject = of_subject and cause_quarter = of_quarter;

  if exists (select from outbox join erased on aggregateid = subject) then
    raise exception 'Events about % are not on their topics yet: wait, and erase again', of_subject;
  end if;

  update outturn_revision r set status = e.status, value = null, numerator = null,
    denominator = null, findings = '[]', revision_reason = null,
    document = jsonb_build_object(
      'ref', r.subject, 'quarter', r.quarter, 'status', e.status, 'reason', e.words)
  from erased e
  where (r.subject, r.quarter, r.revision) = (e.subject, e.quarter, e.revision)
    and e.status is not null;

  update outturn_revision r set findings = '[]',
    document = r.document - 'parts' || case when jsonb_exists(r.document, 'months') then
      jsonb_build_object('months', (
        select jsonb_agg(month - 'parts') from jsonb_array_elements(r.document -> 'months') month))
      else '{}' end
  from erased e
  where (r.subject, r.quarter, r.revision) = (e.subject, e.quarter, e.revision)
    and e.status is null;

  -- What later quarters of the year had found beside it: the rules of history.
  update outturn_revision r set findings = coalesce((
    select jsonb_agg(doubt) from jsonb_array_elements(r.findings) doubt
    where doubt ->> 'rule' not in
      ('CUMULATIVE_FALLS_WITHIN_YEAR', 'FAR_OUTSIDE_HISTORY', 'SCALE_LOOKS_WRONG')), '[]')
  from erased e
  where r.subject = e.subject and left(r.quarter, 7) = left(e.quarter, 7)
    and r.quarter > e.quarter and r.recorded_at < e.hidden_at and e.status is not null;

  update finding_revision f set detail = e.words,
    reason = case when f.reason is not null then e.words end
  from erased e
  where f.subject = e.subject and f.recorded_at < e.hidden_at
    and (f.quarter = e.quarter or f.quarter > e.quarter
      and left(f.quarter, 7) = left(e.quarter, 7) and e.status is not null)
    and exists (
      select from finding_revision later where later.id = f.id and later.revision > f.revision);

  update commentary_revision c set
    document = jsonb_build_object('ref', c.subject, 'quarter', c.quarter), revision_reason = null
  from erased e
  where (c.subject, c.quarter) = (e.subject, e.quarter)
    and exists (
      select from commentary_revision later
      where (later.subject, later.quarter) = (c.subject, c.quarter)
        and later.revision > c.revision);

  delete from receipt
  using erased e
  where (receipt.subject, receipt.quarter, receipt.revision) = (e.subject, e.quarter, e.revision);

  alter table outturn_revision enable trigger history;
  alter table commentary_revision enable trigger history;
  alter table finding_revision enable trigger history;
  revoke update on outturn_revision, commentary_revision, finding_revision from current_user;
  return (select jsonb_agg(erased) from erased);
end
$$;
