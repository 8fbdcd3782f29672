-- Commendation: which branch proposed, and who decides.

create table commendation (
  case_number varchar(20) primary key references case_file,
  branch_id   bigint not null references organisation,
  decider_id  bigint not null references organisation
);
