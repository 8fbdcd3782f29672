-- What nodes wait for that start at the same moment.
create table start_turn (
  only_row smallint primary key check (only_row = 1)
);

insert into start_turn values (1);

-- In which zone the engine's moments stand, which have none themselves; unknown until a node of this version has started.
create table engine_zone (
  only_row smallint    primary key check (only_row = 1),
  zone     varchar(60)
);

insert into engine_zone values (1, null);

-- When a case was opened.
create view case_opening as
select number as case_number, opened_at from case_file;

-- The number of a decision or a slip counts once however it is typed: the key has no blanks, no leading zeros, no case and
-- one separator. What was used twice before is kept, and not used a third time.
alter table numbered_decision add column number_key varchar(80);
update numbered_decision set number_key = upper(trim(leading '0' from
  replace(replace(replace(replace(replace(number, ' ', ''), U&'\00a0', ''), U&'\2013', '-'), '/', '-'), '.', '-')));
alter table numbered_decision alter column number_key set not null;
alter table numbered_decision drop constraint numbered_decision_number;
update numbered_decision set namesakes = (
  select count(*) from numbered_decision earlier
  where earlier.decided_by = numbered_decision.decided_by and earlier.decision_year = numbered_decision.decision_year
    and earlier.number_key = numbered_decision.number_key and earlier.id < numbered_decision.id);
alter table numbered_decision add constraint numbered_decision_number
  unique (decided_by, decision_year, number_key, namesakes);

alter table transfer_slip add column number_key varchar(80);
alter table transfer_slip add column namesakes int default 0 not null;
update transfer_slip set number_key = upper(trim(leading '0' from
  replace(replace(replace(replace(replace(number, ' ', ''), U&'\00a0', ''), U&'\2013', '-'), '/', '-'), '.', '-')));
alter table transfer_slip alter column number_key set not null;
alter table transfer_slip drop constraint transfer_slip_number;
update transfer_slip set namesakes = (
  select count(*) from transfer_slip earlier
  where earlier.issuer_id = transfer_slip.issuer_id and earlier.slip_year = transfer_slip.slip_year
    and earlier.number_key = transfer_slip.number_key and earlier.id < transfer_slip.id);
alter table transfer_slip add constraint transfer_slip_number unique (issuer_id, slip_year, number_key, namesakes);
