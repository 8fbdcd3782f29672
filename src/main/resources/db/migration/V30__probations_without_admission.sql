-- A probation may have a case of its own: the member was admitted before the register was kept here.
create table probation_of_anybody (
  case_number     varchar(20) primary key references case_file,
  member_id       bigint not null references member,
  mentor_id       bigint references member,
  began_on        date   not null,
  -- the day the twelve months end: the official date, however late the decision
  ends_on         date   not null,
  -- when we began to follow it: the day of the ceremony was entered, or the case of its own was opened
  followed_from   date   not null,
  resolved_on     date,
  extended_on     date,
  failed_votes    int    default 0 not null,
  decision_number varchar(40),
  decided_on      date,
  decided_by      bigint references organisation
);

insert into probation_of_anybody (case_number, member_id, mentor_id, began_on, ends_on, followed_from, resolved_on,
                                  extended_on, failed_votes, decision_number, decided_on, decided_by)
select case_number, member_id, mentor_id, began_on, ends_on, began_on, resolved_on, extended_on, failed_votes,
       decision_number, decided_on, decided_by
from probation;

drop table probation;
alter table probation_of_anybody rename to probation;
alter table probation add constraint probation_length check (ends_on > began_on);
alter table probation add constraint probation_decided check ((decided_on is null) = (decision_number is null));
create index probation_mentor on probation (mentor_id);
create index probation_member on probation (member_id);
