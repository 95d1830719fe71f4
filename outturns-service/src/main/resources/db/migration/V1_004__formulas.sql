-- What is worked out of what: the references in every definition of an indicator. A copy, kept with
-- the replica, so that who submits a part finds what changes with it.
create table formula_part (
  whole text not null,
  part  text not null,
  primary key (part, whole)
);
create index formula_part_whole on formula_part (whole);
