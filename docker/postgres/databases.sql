-- One database for each service that has one, and Keycloak's; a role of the same name, which uses it,
-- and for the services another, to whom all in it belongs: NAME_owner makes and changes tables, and
-- gives the service the rights that it needs. What the service's role owned goes to it.
-- PostgreSQL's image runs this once, when its volume is empty. It may be run again at any time: it
-- makes what is missing and sets every password to what the environment says, which is how
-- passwords are changed (docs/operations/docker.md).
\set ON_ERROR_STOP on
\set QUIET on

\getenv superuser_password POSTGRES_PASSWORD
\getenv indicators_password INDICATORS_DB_PASSWORD
\getenv indicators_owner_password INDICATORS_DB_OWNER_PASSWORD
\getenv outturns_password OUTTURNS_DB_PASSWORD
\getenv outturns_owner_password OUTTURNS_DB_OWNER_PASSWORD
\getenv reporting_password REPORTING_DB_PASSWORD
\getenv reporting_owner_password REPORTING_DB_OWNER_PASSWORD
\getenv keycloak_password KEYCLOAK_DB_PASSWORD

create temporary table wanted (
  name name primary key,
  password text not null check (length(password) >= 32),
  database name not null -- that the role uses, or owns
);
insert into wanted values
  ('indicators', :'indicators_password', 'indicators'),
  ('indicators_owner', :'indicators_owner_password', 'indicators'),
  ('outturns', :'outturns_password', 'outturns'),
  ('outturns_owner', :'outturns_owner_password', 'outturns'),
  ('reporting', :'reporting_password', 'reporting'),
  ('reporting_owner', :'reporting_owner_password', 'reporting'),
  ('keycloak', :'keycloak_password', 'keycloak');

select format('create role %I login', name) from wanted
where not exists (select from pg_roles where rolname = name)
\gexec
select format('alter role %I password %L', name, password) from wanted
union all
select format('alter role %I password %L', current_user, :'superuser_password')
\gexec

-- The owner's name is the longer one.
select format('create database %I owner %I', database, max(name::text)) from wanted
where not exists (select from pg_database where datname = database)
group by database
\gexec
-- By default everybody may connect to every database and see what it has.
select format('revoke all on database %I from public', datname)
from pg_database where not datistemplate
\gexec
select format('grant connect on database %I to %I', database, name) from wanted
\gexec

-- Of a database from before there were owners.
\connect indicators
reassign owned by indicators to indicators_owner;
\connect outturns
reassign owned by outturns to outturns_owner;
\connect reporting
reassign owned by reporting to reporting_owner;

\echo 'Databases and passwords are as the environment says.'
