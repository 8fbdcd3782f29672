-- Forms that were handed in, for some days: who sends the same once more is told what came of it. What was written is not
-- here, only what tells it apart, computed with the secret of the trail.

create table submitted_form (
  login        varchar(30)  not null,
  -- the task, or the process that it begins
  form         varchar(80)  not null,
  fingerprint  varchar(44)  not null,
  -- what it began; absent for a task
  instance_id  varchar(64),
  case_number  varchar(20),
  -- whether the case was closed by it: otherwise a closed case may be begun again
  closed_case  boolean      not null,
  submitted_at timestamp with time zone not null,
  primary key (login, form, fingerprint)
);
create index submitted_form_at on submitted_form (submitted_at);
