-- What the annual review leaves in the register, and which branch comments on a working member for it.

-- The level a member was given for a year (xếp loại chất lượng đảng viên).
create table quality_rating (
  member_id   bigint      not null references member,
  rating_year int         not null,
  level       varchar(20) not null,
  -- of a loaded rating as far as it is known
  decided_on  date,
  decided_by  bigint references organisation,
  -- absent: loaded from a file of earlier years
  case_number varchar(20),
  primary key (member_id, rating_year),
  constraint quality_rating_level check (level in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
  constraint quality_rating_decided check (case_number is null or (decided_on is not null and decided_by is not null))
);

-- The level an organisation was given for a year: its committee as a collective, or the organisation itself.
create table organisation_rating (
  organisation_id bigint      not null references organisation,
  collective      varchar(20) not null,
  rating_year     int         not null,
  level           varchar(20) not null,
  decided_on      date        not null,
  decided_by      bigint      not null references organisation,
  case_number     varchar(20) not null,
  primary key (organisation_id, collective, rating_year),
  constraint organisation_rating_collective check (collective in ('COMMITTEE', 'ORGANISATION')),
  constraint organisation_rating_level check (level in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'))
);

-- A working member is introduced to the branch where he or she lives (213-QĐ/TW).
create table residence_link (
  member_id     bigint  primary key references member,
  branch_id     bigint  not null references organisation,
  introduced_on date    not null,
  -- false: introduced but exempt from activity there, so that the branch writes no yearly comment (33-HD/BTCTW 1.1)
  commented     boolean not null
);
create index residence_link_branch on residence_link (branch_id);
