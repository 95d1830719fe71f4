-- What was published, as it was. Unlike facts it was never told by anybody and belongs in a backup
-- with them. Rows are only ever added.
create table publication (
  quarter          text        collate "C" not null,
  revision         bigint      not null check (revision >= 1),
  published_at     timestamptz not null,
  published_by     text        not null, -- the token's subject
  reason           text,                 -- why it was published again
  acknowledgements jsonb       not null,
  version          bigint      not null, -- of the read model: what had been told by then
  primary key (quarter, revision),
  check (revision = 1 or reason is not null)
);

create table published_file (
  quarter    text   collate "C" not null,
  revision   bigint not null,
  place      int    not null, -- the order of the files
  path       text   collate "C" not null,
  media_type text   not null,
  sha256     text   not null,
  content    bytea  not null,
  primary key (quarter, revision, path),
  unique (quarter, revision, place),
  foreign key (quarter, revision) references publication
);

-- Each figure that was printed, so that later ones can be held against it.
create table published_figure (
  quarter        text   collate "C" not null,
  revision       bigint not null,
  ref            text   collate "C" not null,
  figure_quarter text   collate "C" not null,
  what           text   not null,
  title          text   not null,
  exact          text   not null,
  display        text   not null,
  primary key (quarter, revision, ref, figure_quarter, what),
  foreign key (quarter, revision) references publication
);

-- Written last: a publication without a seal is one that is being made.
create table publication_seal (
  quarter      text   collate "C" not null,
  revision     bigint not null,
  content_hash text   not null,
  primary key (quarter, revision),
  foreign key (quarter, revision) references publication
);

create trigger kept before update or delete or truncate on publication
  execute function refuse_change();
create trigger kept before update or delete or truncate on published_file
  execute function refuse_change();
create trigger kept before update or delete or truncate on published_figure
  execute function refuse_change();
create trigger kept before update or delete or truncate on publication_seal
  execute function refuse_change();
