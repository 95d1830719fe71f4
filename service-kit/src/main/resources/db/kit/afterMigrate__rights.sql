-- What the service's own role may do, if the tables belong to another: read and add; change and
-- remove where a table is no history, which is where no trigger refuses to empty it; views are read.
-- Looked at after every start, so that a new table needs nothing more.
do $$
declare
  service text := '${service-role}';
  owned record;
begin
  if service in ('', current_user) then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtext('rights'));
  execute format('grant usage on schema %I to %I', current_schema, service);
  for owned in
    select c.oid, c.relname,
      case when c.relkind = 'v' then 'select'
        when exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgtype & 32 <> 0)
        then 'select, insert' else 'select, insert, update, delete' end as rights
    from pg_class c
    where c.relnamespace = current_schema::regnamespace and c.relkind in ('r', 'p', 'v')
      and c.relname <> 'flyway_schema_history'
  loop
    if exists (
        select from unnest(string_to_array(owned.rights, ', ')) as wanted
        where not has_table_privilege(service, owned.oid, wanted)) then
      execute format('grant %s on %I to %I', owned.rights, owned.relname, service);
    end if;
  end loop;
end
$$;
