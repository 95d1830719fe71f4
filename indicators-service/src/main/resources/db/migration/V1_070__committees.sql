-- What is reported to each committee, kept like every other kind of reference data.
create table committee (
  code     text   collate "C" primary key,
  revision bigint not null
);
create table committee_revision (
  code        text        collate "C" not null references committee,
  revision    bigint      not null,
  document    jsonb       not null,
  recorded_at timestamptz not null,
  recorded_by text        not null,
  primary key (code, revision)
);

create trigger keep_history before update or delete or truncate on committee_revision
  for each statement execute function keep_history();
