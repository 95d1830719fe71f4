-- Whoever reads the history asks which of it was suppressed or withdrawn.
create index outturn_revision_hiding on outturn_revision (subject, quarter, revision)
  where status in ('SUPPRESSED', 'WITHDRAWN');
