-- Whoever reads asks which outturns were suppressed or withdrawn.
create index hidden_figures on fact (key, quarter, revision)
  where kind = 'OUTTURN' and document ->> 'status' in ('SUPPRESSED', 'WITHDRAWN');
