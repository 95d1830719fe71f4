-- Parts of months can be suppressed, too.
drop index outturn_revision_hidden_parts;
create index outturn_revision_hidden_parts on outturn_revision (subject, quarter, revision)
  where jsonb_path_exists(document, '$.**.parts[*].status ? (@ == "SUPPRESSED")');
