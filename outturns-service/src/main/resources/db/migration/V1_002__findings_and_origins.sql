-- From which system a revision came and why it replaced an earlier one; findings and what became of
-- them; what the reports need that others own.

alter table outturn_revision add column system text, add column revision_reason text;
alter table commentary_revision add column system text, add column revision_reason text;
alter table progress_revision add column system text, add column revision_reason text;
alter table comparators_revision add column system text, add column revision_reason text;
alter table service_summary_revision add column system text, add column revision_reason text;

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
create trigger history before update or delete or truncate on finding_revision
  execute function refuse_change();

-- The latest state of each, for lists: a copy, which may change.
create table finding (like finding_revision including defaults including constraints);
alter table finding add primary key (id);
create index finding_subject on finding (subject_kind, subject);
create index finding_state on finding (state, id);

-- Indicators that changed since the rules looked at their outturns.
create table reassessment (
  indicator  text        primary key,
  changed_at timestamptz not null,
  changed_by text        not null
);

-- History takes additions only: the service's own role has no right to anything else, and the
-- triggers stop whoever has.
do $$
declare history text;
begin
  foreach history in array array['outturn_revision', 'commentary_revision', 'progress_revision',
      'comparators_revision', 'service_summary_revision', 'quarter_state_revision',
      'finding_revision'] loop
    execute format('revoke update, delete, truncate on %I from current_user', history);
  end loop;
end
$$;
