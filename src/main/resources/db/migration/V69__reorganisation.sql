-- Organisations are founded, merged, split, moved, renamed and ended by a decision (ADR 0066).

-- Whether a member came away with the branch, without a slip of introduction (chuyển theo tập thể).
alter table former_standing add column collective boolean default false not null;

-- Which organisations a proposal is about.
create table reorganised (
  case_number     varchar(20) not null references case_file,
  organisation_id bigint      not null references organisation,
  -- the organisation while the case is open: one proposal at a time
  open_id         bigint unique references organisation,
  primary key (case_number, organisation_id),
  constraint reorganised_open check (open_id is null or open_id = organisation_id)
);

-- Who stood in those branches when it was handed in, and what was chosen for each.
create table reorganised_member (
  case_number varchar(20) not null references case_file,
  member_id   bigint      not null references member,
  -- which of the new branches, from 1; absent for whoever stays, or goes where all go
  goes_to     int,
  -- as what the member is to sit in the committee of the new organisation
  position    varchar(30),
  primary key (case_number, member_id)
);
