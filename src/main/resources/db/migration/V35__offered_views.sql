-- A table is touched by the package that owns it; what others may read of it is a view, and what many ask about is
-- written here once. WallsOfSqlTest reads the statements of all classes.

-- Of the register.

create view registered_organisation as
select id, code, name, kind, parent_id, path, holds_members, valid_from, valid_to from organisation;

-- Everybody, whether a member still or not.
create view registered_member as
select id, personal_id, full_name, born_on, admitted_on, official_on, activity, branch_id, login, email, phone from member;

-- Who is a member today, the same as in Activity.isMember.
create view current_member as
select id, full_name, born_on, admitted_on, official_on, activity, branch_id, login, email, phone from member
where activity in ('ACTIVE', 'AWAY', 'EXEMPT', 'SUSPENDED');

create view registered_seat as
select organisation_id, body, position, member_id, valid_from, valid_to from seat;

create view registered_deputy as
select id, member_id, deputy_id, valid_from, valid_to, named_by, named_at, ended_by, ended_at from deputy;

create view registered_prospect as
select id, branch_id, full_name, state, certificate_on from prospect;

create view registered_residence as
select member_id, branch_id, commented from residence_link;

create view registered_rating as
select member_id, rating_year, level from quality_rating;

-- Of the case file.

create view case_state as
select number as case_number, procedure_key, subject_id, prospect_id, state, closed_at from case_file;

-- Where a case lies: where those stand today whom it is about, or the organisation that it is about; and the
-- organisations that take part in it.
create view case_place as
select f.number as case_number, coalesce(m.branch_id, p.branch_id, f.organisation_id) as organisation_id,
       false as takes_part
from case_file f
left join registered_member m on m.id = f.subject_id left join registered_prospect p on p.id = f.prospect_id
union all
select case_number, organisation_id, true from case_party;

create view case_paper as
select case_number, filed_for from paper;

create view case_draft as
select case_number, name, saved_at from draft;

-- Cases that must be kept whole.
create view case_hold as
select held_case as case_number from legal_hold where held_case is not null;
