-- Whoever reads the history asks which parts of outturns were suppressed.
create index outturn_revision_hidden_parts on outturn_revision (subject, quarter, revision)
  where jsonb_path_exists(document, '$.parts[*].status ? (@ == "SUPPRESSED")');
