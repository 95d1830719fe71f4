-- Which scores dashboards came to show, in the order in which they were committed, for those who
-- watch. Positions are given out under the lock of read_model's only row, at the end of each
-- transaction, so that nobody can read a later position before an earlier one.
create table shown_score (
  position bigint generated always as identity primary key,
  ref      text   collate "C" not null,
  quarter  text   collate "C" not null,
  shown_at timestamptz not null default clock_timestamp()
);

create function note_shown_score() returns trigger language plpgsql as $$
begin
  perform 1 from read_model for update;
  insert into shown_score (ref, quarter) values (new.ref, new.quarter);
  delete from shown_score where position <= (select max(position) from shown_score) - 10000;
  return null;
end
$$;

create constraint trigger shown_score_of_score
  after insert or update on score
  deferrable initially deferred
  for each row execute function note_shown_score();
