-- Whoever reads as of a moment asks which outturns have parts that were suppressed since.
create index hidden_parts on fact (quarter, key)
  where kind = 'OUTTURN'
    and jsonb_path_exists(document, '$.parts[*].status ? (@ == "SUPPRESSED")');
