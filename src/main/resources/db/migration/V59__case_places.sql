-- Where those stand today whom a case is about, or the organisation that it is about: apart from those that take part, so that
-- it can be looked up by the number of the case.
create view case_home as
select f.number as case_number, coalesce(m.branch_id, p.branch_id, f.organisation_id) as organisation_id
from case_file f
left join registered_member m on m.id = f.subject_id left join registered_prospect p on p.id = f.prospect_id;

create index case_party_organisation on case_party (organisation_id);
