-- Why a case was stopped: the person whom it was about is no member any more.
alter table case_file add column departure varchar(20);
alter table case_file add constraint case_file_departure
  check (departure is null or (departure in ('DECEASED', 'REMOVED', 'EXPELLED', 'RESIGNED') and closed_at is not null));

-- When a member who was to be reviewed left the list of a campaign, being no member any more; empty again with the return.
alter table member_review add column left_on date;

-- The committees that had something to do in a case when it was stopped: its page stays open to their organisations.
create table stopped_case_hand (
  case_number     varchar(20) not null references case_file,
  organisation_id bigint      not null references organisation,
  body            varchar(30) not null,
  primary key (case_number, organisation_id, body)
);
