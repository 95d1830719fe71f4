-- What decides how a closed or published quarter is scored is changed only with a reason.
create table signed_off_quarter (
  quarter   text    collate "C" primary key, -- 2020-21-Q2: sorts by time
  closed    boolean not null default false,
  revision  bigint  not null default 0, -- of the state of being closed
  published boolean not null default false
);

alter table council_plan_revision add reason text;
alter table directorate_revision add reason text;
alter table scoring_policy_revision add reason text;
alter table initiative_revision add reason text;
alter table committee_revision add reason text;
alter table indicator_revision add reason text;
