-- What is reported to each committee, now and as of a moment.
create table committee (
  code     text   collate "C" primary key,
  revision bigint not null,
  document jsonb  not null
);

create view past.committee as
select distinct on (key) key as code, revision, document
from past.told
where kind = 'COMMITTEE'
order by key, revision desc;
