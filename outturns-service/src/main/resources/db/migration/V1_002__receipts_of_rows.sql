-- A key may be that of a batch: each of its rows has a receipt of its own.
delete from receipt where effect is null;
alter table receipt
  add column row_number integer not null default 0,
  alter column effect set not null,
  drop constraint receipt_pkey,
  add primary key (submitted_by, key, row_number);
