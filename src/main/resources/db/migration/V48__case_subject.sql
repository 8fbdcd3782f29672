-- Whom a case is about: name and login, absent when it is about an organisation, and where that person stands today, or the
-- organisation.
create view case_subject as
select f.number as case_number, coalesce(m.full_name, p.full_name) as name, m.login, o.name as place
from case_file f
left join registered_member m on m.id = f.subject_id left join registered_prospect p on p.id = f.prospect_id
left join registered_organisation o on o.id = coalesce(m.branch_id, p.branch_id, f.organisation_id);
