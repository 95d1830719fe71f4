-- Files are compressed already where that helps, and are read in pieces: of a compressed value the
-- database would unpack all for each. What was published before stays as it is.
alter table published_file alter column content set storage external;
