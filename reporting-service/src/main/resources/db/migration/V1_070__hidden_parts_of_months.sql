-- Parts of months can be suppressed, too.
drop index hidden_parts;
create index hidden_parts on fact (quarter, key)
  where kind = 'OUTTURN'
    and jsonb_path_exists(document, '$.**.parts[*].status ? (@ == "SUPPRESSED")');
