create table seen (topic text not null, partition int not null, position bigint not null, body text not null check (body <> 'refused by the database'));
