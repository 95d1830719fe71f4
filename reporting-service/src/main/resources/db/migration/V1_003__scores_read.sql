-- The partition of its topic on which an event came.
alter table fact add column partition int not null default 0;

-- How many scores are kept of each partition of outturn-scored: scoring tells how many it has told
-- by the time that it has done what a changed plan or policy asked for.
create table scores_read (
  partition int    primary key,
  scores    bigint not null
);
