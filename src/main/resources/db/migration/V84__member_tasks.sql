-- Why a task was ended by no meeting and no committee: the member stands in another branch, or is none any more.
alter table member_task add column ended_because varchar(200);
create index member_task_due on member_task (due_on);

-- what a branch gave somebody to do is reminded of, too, and belongs to no case
alter table reminder alter column case_number drop not null;
