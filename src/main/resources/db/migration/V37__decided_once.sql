-- A matter that a case decides as a whole is decided once.

-- The case, unless its matter is decided in parts: then there may be several.
alter table numbered_decision add column once_for_case varchar(20);
-- Of two that were made of one matter all the same, the first.
update numbered_decision set once_for_case = case_number
where matter <> 'rating' and id = (
  select min(made.id) from numbered_decision made
  where made.case_number = numbered_decision.case_number and made.matter = numbered_decision.matter);
alter table numbered_decision add constraint numbered_decision_once unique (once_for_case, matter);
alter table numbered_decision add constraint numbered_decision_once_for_its_case
  check (once_for_case is null or once_for_case = case_number);
