-- Commendation: which branch proposed, who decides, and the decision.

create table commendation (
  case_number     varchar(20) primary key references case_file,
  branch_id       bigint not null references organisation,
  decider_id      bigint not null references organisation,
  -- absent until the member is commended
  decision_number varchar(40),
  decided_on      date,
  constraint commendation_decided check ((decided_on is null) = (decision_number is null)),
  constraint commendation_number unique (decider_id, decision_number, decided_on)
);
