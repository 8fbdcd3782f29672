-- PostgreSQL keeps in a table what PlacedTasks asks, in the transaction of whatever changes it. It hangs on the tables of the
-- engine and is made after them.
-- in the order in which a step writes to them; a node of the version before may be at work
lock table member, prospect, case_file, act_ru_task, act_ru_identitylink in share row exclusive mode;

create table placed_task (
  task_id       varchar(64) primary key references act_ru_task on delete cascade,
  case_number   varchar(255) not null,
  definition_id varchar(64)  not null,
  task_key      varchar(255),
  task_name     varchar(255),
  since         timestamp,
  due           timestamp,
  group_id      varchar(255),
  place_id      bigint,
  home_id       bigint
);
create index placed_task_home on placed_task (home_id);
create index placed_task_case on placed_task (case_number);

-- planned once a session: to plan it takes longer than to do it
create function place_tasks(ids text[]) returns void language plpgsql
  set plan_cache_mode = force_generic_plan as $$
begin
  delete from placed_task t where t.task_id = any (ids);
  insert into placed_task (task_id, case_number, definition_id, task_key, task_name, since, due, group_id, place_id, home_id)
  select placed.task_id, placed.case_number, placed.definition_id, placed.task_key, placed.task_name, placed.since, placed.due,
         placed.group_id, placed.place_id, placed.home_id
  from (:placed) placed where placed.task_id = any (ids);
end $$;

create function place_new_tasks() returns trigger language plpgsql as $$
begin
  perform place_tasks(array(select id_ from changed));
  return null;
end $$;
create trigger task_placed after insert on act_ru_task
  referencing new table as changed for each statement execute function place_new_tasks();

create function place_changed_task() returns trigger language plpgsql as $$
begin
  perform place_tasks(array[new.id_]);
  return null;
end $$;
create trigger task_changed after update on act_ru_task for each row
  when ((old.due_date_, old.name_, old.task_def_key_, old.proc_def_id_, old.create_time_)
    is distinct from (new.due_date_, new.name_, new.task_def_key_, new.proc_def_id_, new.create_time_))
  execute function place_changed_task();

create function place_offered_tasks() returns trigger language plpgsql as $$
begin
  perform place_tasks(array(select distinct task_id_ from changed where type_ = 'candidate' and task_id_ is not null));
  return null;
end $$;
create trigger task_offered after insert on act_ru_identitylink
  referencing new table as changed for each statement execute function place_offered_tasks();
create trigger task_withdrawn after delete on act_ru_identitylink
  referencing old table as changed for each statement execute function place_offered_tasks();

create function place_tasks_of_member() returns trigger language plpgsql as $$
begin
  perform place_tasks(array(
    select t.task_id from placed_task t join case_file f on f.number = t.case_number where f.subject_id = new.id
    union select l.task_id_ from act_ru_identitylink l
    where l.user_id_ in (old.login, new.login) and l.type_ = 'candidate' and l.task_id_ is not null));
  return null;
end $$;
create trigger member_moved after update of branch_id, login on member for each row
  when ((old.branch_id, old.login) is distinct from (new.branch_id, new.login)) execute function place_tasks_of_member();

create function place_tasks_of_prospect() returns trigger language plpgsql as $$
begin
  perform place_tasks(array(select t.task_id from placed_task t join case_file f on f.number = t.case_number
    where f.prospect_id = new.id));
  return null;
end $$;
create trigger prospect_moved after update of branch_id on prospect for each row
  when (old.branch_id is distinct from new.branch_id) execute function place_tasks_of_prospect();

create function place_tasks_of_case() returns trigger language plpgsql as $$
begin
  perform place_tasks(array(select task_id from placed_task where case_number = new.number));
  return null;
end $$;
create trigger case_moved after update of subject_id, prospect_id, organisation_id on case_file for each row
  execute function place_tasks_of_case();

select place_tasks(array(select id_ from act_ru_task));
