-- One role and one database of the same name for each service that has a database, and Keycloak's.
-- PostgreSQL's image runs this once, when its volume is empty. It may be run again at any time: it
-- makes what is missing and sets every password to what the environment says, which is how
-- passwords are changed (docs/operations/docker.md).
\set ON_ERROR_STOP on
\set QUIET on

\getenv superuser_password POSTGRES_PASSWORD
\getenv indicators_password INDICATORS_DB_PASSWORD
\getenv outturns_password OUTTURNS_DB_PASSWORD
\getenv reporting_password REPORTING_DB_PASSWORD
\getenv keycloak_password KEYCLOAK_DB_PASSWORD

create temporary table wanted (
  name name primary key,
  password text not null check (length(password) >= 32)
);
insert into wanted values
  ('indicators', :'indicators_password'),
  ('outturns', :'outturns_password'),
  ('reporting', :'reporting_password'),
  ('keycloak', :'keycloak_password');

select format('create role %I login', name) from wanted
where not exists (select from pg_roles where rolname = name)
\gexec
select format('alter role %I password %L', name, password) from wanted
union all
select format('alter role %I password %L', current_user, :'superuser_password')
\gexec

select format('create database %I owner %I', name, name) from wanted
where not exists (select from pg_database where datname = name)
\gexec
-- By default everybody may connect to every database and see what it has.
select format('revoke all on database %I from public', datname)
from pg_database where not datistemplate
\gexec

\echo 'Databases and passwords are as the environment says.'
