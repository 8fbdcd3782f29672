-- How many members each organisation is to admit in a year, for whoever counts beside it.
create view admission_goal as
select organisation_id, target_year, target from admission_target;
