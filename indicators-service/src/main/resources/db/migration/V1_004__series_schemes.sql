create table series_scheme_revision (
  kind           text        generated always as ('series-scheme') stored,
  code           text        collate "C" not null,
  revision       bigint      not null,
  name           text        not null,
  document       jsonb       not null,
  recorded_at    timestamptz not null,
  recorded_by    text        not null,
  reason         text,
  primary key (code, revision),
  foreign key (kind, code) references present_revision
);

create trigger keep_history before update or delete or truncate on series_scheme_revision
  for each statement execute function keep_history();
