-- Everything that events ever told, each once and word for word. Rows are only added. Quarters are
-- written 2020-21-Q2; in the collation "C" they sort in the order of time.
create table fact (
  id       bigint      generated always as identity primary key,
  kind     text        collate "C" not null,
  key      text        collate "C" not null, -- the reference or code of what it is about
  quarter  text        collate "C" not null, -- empty if it is about none
  revision bigint      not null,
  told_at  timestamptz not null,             -- the event's own time
  version  bigint      not null,             -- of the read model, from which on it is known
  document jsonb       not null,             -- the event
  unique (kind, key, quarter, revision)
);

create index quarters_with_figures on fact (quarter)
  where kind = 'OUTTURN' and jsonb_exists(document, 'value');

-- The fact with the highest revision of each kind, key and quarter: what is shown now. It follows
-- from the facts and can be made again from them.
create table current_fact (
  kind     text   collate "C" not null,
  key      text   collate "C" not null,
  quarter  text   collate "C" not null,
  revision bigint not null,
  fact_id  bigint not null,
  primary key (kind, key, quarter)
) with (fillfactor = 70);

create index current_facts_of_quarters on current_fact (kind, quarter);

create function point_to_current_facts() returns void language sql as $$
  delete from current_fact;
  insert into current_fact (kind, key, quarter, revision, fact_id)
  select distinct on (kind, key, quarter) kind, key, quarter, revision, id
  from fact
  order by kind, key, quarter, revision desc;
$$;

-- Counts the transactions that changed any of the above. Whoever adds facts holds the lock of its
-- row from before the first one until the commit. So versions, and positions below, are given out in
-- the order of commits, and what had been added by a version never changes.
create table read_model (
  single  boolean primary key default true check (single),
  version bigint  not null
);

insert into read_model (version) values (0);

-- Which scores dashboards came to show, for those who watch.
create table shown_score (
  position bigint generated always as identity primary key,
  ref      text   collate "C" not null,
  quarter  text   collate "C" not null,
  shown_at timestamptz not null default clock_timestamp()
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are kept for ever: they are added, never changed or removed', tg_table_name;
end
$$;

create trigger kept before update or delete or truncate on fact
  execute function refuse_change();
