-- A province, as far as member :last: 28 members a branch, ten branches a grassroots organisation, 60 a commune; for each
-- member one open case with one open task. Called again with more members the province grows; what is there stays as it is.
-- For PostgreSQL. Ids say what is what: 1 the province, from 1,000 communes, 100,000 grassroots organisations, 1,000,000
-- branches, 10,000,000 members.

create temporary table new_member on commit drop as
select i, 10000000 + i as id, 1000000 + i / 28 as branch, 100000 + i / 280 as body, 1000 + i / 1680 as commune,
       'm' || i as login,
       case when i < 56 or mod(i, 20) < 16 then 'selfReview' else 'relocation' end as process,
       case when i < 56 or mod(i, 20) < 16 then 'KDD-2026-' else 'CSH-2026-' end || lpad(i::text, 6, '0') as case_number,
       case when i < 56 or mod(i, 20) < 16 then 'task_selfReview' when mod(i, 20) = 16 then 'task_issueSlip'
            when mod(i, 20) = 17 then 'task_receive' when mod(i, 20) = 18 then 'task_reviewAtBranch'
            else 'task_writeRequest' end as task_key,
       case when i < 56 or mod(i, 20) < 16 then timestamp '2026-12-10 23:59:59' + mod(i / 1680, 10) * interval '1 day'
            else timestamp '2026-11-15 23:59:59' + mod(i, 31) * interval '1 day' end as due
from generate_series(cast(:first as int), cast(:last as int) - 1) i;

insert into organisation (id, code, name, kind, parent_id, path, valid_from, holds_members, grassroots)
select 1, 'tinh', 'Đảng bộ tỉnh Mẫu', 'PROVINCIAL', null, '/1/', date '2010-02-03', false, false
union all
select distinct commune, 'x' || commune, 'Đảng bộ xã Mẫu ' || commune - 999, 'COMMUNE', 1, '/1/' || commune || '/',
       date '2010-02-03', false, false from new_member
union all
select distinct body, 'db' || body, 'Đảng bộ cơ sở ' || body - 99999, 'GRASSROOTS_PARTY_BODY', commune,
       '/1/' || commune || '/' || body || '/', date '2010-02-03', false, true from new_member
union all
select distinct branch, 'cb' || branch, 'Chi bộ ' || branch - 999999, 'BRANCH', body,
       '/1/' || commune || '/' || body || '/' || branch || '/', date '2010-02-03', true, false from new_member
on conflict do nothing;

insert into organisation_body (organisation_id, body)
select o.id, b.body from organisation o
join (values ('COMMITTEE'), ('STANDING_COMMITTEE'), ('ORGANISATION_DEPARTMENT'), ('INSPECTION_COMMITTEE')) b (body)
  on b.body = 'COMMITTEE' or o.kind in ('PROVINCIAL', 'COMMUNE')
on conflict do nothing;

insert into organisation_authority (organisation_id, authority)
select id, 'DECIDES_RATING' from organisation where kind in ('PROVINCIAL', 'COMMUNE', 'GRASSROOTS_PARTY_BODY')
on conflict do nothing;

insert into member (id, personal_id, full_name, gender, born_on, ethnic_group, religion, admitted_on, official_on,
                    activity, login, email, branch_id)
select id, lpad(i::text, 12, '0'), (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Vũ'])[1 + mod(i, 6)] || ' '
  || (array['Văn', 'Thị', 'Đình', 'Minh', 'Ngọc'])[1 + mod(i, 5)] || ' '
  || (array['An', 'Ân', 'Bình', 'Đức', 'Hiếu', 'Hòa', 'Lan', 'Oanh', 'Phúc', 'Sơn', 'Yến'])[1 + mod(i, 11)],
  'MALE', date '1975-05-17', 'Kinh', 'Không', date '2010-02-03', date '2011-02-03', 'ACTIVE', login,
  login || '@chibo.example', branch
from new_member;

-- the first of a branch leads it, the second of ten branches the grassroots organisation; the third and fourth of a commune
-- are its department and its secretary; the fifth of the province is its department
insert into seat (organisation_id, body, position, member_id, valid_from)
select branch, 'COMMITTEE', 'SECRETARY', id, date '2020-02-03' from new_member where mod(i, 28) = 0
union all
select body, 'COMMITTEE', 'SECRETARY', id, date '2020-02-03' from new_member where mod(i, 280) = 1
union all
select commune, 'ORGANISATION_DEPARTMENT', 'HEAD', id, date '2020-02-03' from new_member where mod(i, 1680) = 2
union all
select commune, 'COMMITTEE', 'SECRETARY', id, date '2020-02-03' from new_member where mod(i, 1680) = 3
union all
select 1, 'ORGANISATION_DEPARTMENT', 'HEAD', id, date '2020-02-03' from new_member where i = 4;

-- the year's review of each commune
insert into case_file (number, procedure_key, organisation_id, state, opened_at, opened_by)
select distinct 'KDN-2026-00' || commune, 'reviewCampaign', commune, 'RUNNING', now(), 'system' from new_member
union all
select distinct 'KDC-2026-' || lpad((branch - 1000000)::text, 6, '0'), 'branchReview', branch, 'OPENED', now(), 'system' from new_member
on conflict do nothing;
insert into review_campaign (case_number, organisation_id, review_year, held_year, self_reviews_by, meetings_by,
                             decisions_by, criteria, member_prompts, collective_prompts, opened_on)
select distinct 'KDN-2026-00' || commune, commune, 2026, 2026, date '2026-12-10', date '2026-12-20', date '2026-12-31', '', '', '',
       date '2026-11-20' from new_member
on conflict do nothing;
insert into rating_decision (id, campaign, organisation_id)
select distinct body, 'KDN-2026-00' || commune, body from new_member on conflict do nothing;
insert into branch_review (id, campaign, branch_id, grassroots_id, decision_id, reviewed, case_number, begun)
select distinct branch, 'KDN-2026-00' || commune, branch, body, body, true, 'KDC-2026-' || lpad((branch - 1000000)::text, 6, '0'), true from new_member
on conflict do nothing;

-- the cases of the members
insert into case_file (number, procedure_key, subject_id, state, opened_at, opened_by)
select case_number, process, id, 'OPENED', timestamp '2026-11-20 08:00:00', login from new_member;
insert into member_review (campaign, branch_review_id, member_id, reviewed, reason, legal_basis, case_number, kind, helped)
select 'KDN-2026-00' || commune, branch, id, true, 'Đảng viên chính thức', '124-QĐ/TW', case when process = 'selfReview' then
       case_number end, 'ORDINARY', mod(i, 2) = 0 from new_member;
insert into relocation (case_number, member_id, open_member_id, origin_id, destination_id, effective_on)
select case_number, id, id, branch, case when commune = 1000 then 1000000 else branch - 60 end, date '2026-12-01'
from new_member where process = 'relocation';
-- who takes part: all between the branch and the commune, and the commune before, which receives
insert into case_party (case_number, organisation_id)
select case_number, unnest(array[branch, body, commune]) from new_member where process = 'relocation'
union all
select case_number, commune - 1 from new_member where process = 'relocation' and commune <> 1000;

-- what the engine has of them
create temporary table new_task on commit drop as
select m.*, 'e' || m.i as execution, 't' || m.i as task, d.id_ as definition,
       case m.task_key when 'task_selfReview' then 'Viết bản tự kiểm điểm (2A, 2B, 2C)'
         when 'task_issueSlip' then 'Cấp giấy giới thiệu' when 'task_receive' then 'Ban tổ chức nơi đến tiếp nhận'
         when 'task_reviewAtBranch' then 'Chi ủy nơi đi xem xét, nhận xét'
         else 'Viết đơn và bản tự kiểm điểm' end as task_name,
       -- of the first branch the committee has all tasks, of the second two
       case when m.task_key = 'task_selfReview' and (i >= 30 and i < 56 or i >= 56 and mod(i, 2) = 1) then null
         when m.task_key = 'task_issueSlip' then 'organisationDepartment' || commune
         when m.task_key = 'task_receive' then 'organisationDepartment' || greatest(commune - 1, 1000)
         else 'committee' || branch end as committee,
       case when m.task_key = 'task_writeRequest' or m.task_key = 'task_selfReview' and
         (i >= 30 and i < 56 or i >= 56 and mod(i, 2) = 1) then login end as person
from new_member m join act_re_procdef d on d.key_ = m.process
where d.version_ = (select max(version_) from act_re_procdef newest where newest.key_ = d.key_);

insert into act_ru_execution (id_, rev_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_id_, proc_def_key_, is_active_,
  is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
select execution, 1, execution, execution, case_number, definition, process, true, false, true, false, 1, 0, 1 from new_task;
insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_, create_time_,
  due_date_, suspension_state_, task_state_)
select task, 1, execution, execution, definition, task_name, task_key, 50, timestamp '2026-11-20 08:00:00', due, 1, 'Created'
from new_task;
insert into act_ru_identitylink (id_, rev_, group_id_, user_id_, type_, task_id_)
select task || 'g', 1, committee, null, 'candidate', task from new_task where committee is not null
union all
select task || 'u', 1, null, person, 'candidate', task from new_task where person is not null;
insert into act_hi_procinst (id_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, state_)
select execution, execution, execution, case_number, process, definition, timestamp '2026-11-20 08:00:00', 'ACTIVE' from new_task;
insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_,
  act_inst_id_, name_, start_time_, priority_, due_date_, task_state_)
select task, task_key, process, definition, execution, execution, execution, task || 'a', task_name,
  timestamp '2026-11-20 08:00:00', 50, due, 'Created' from new_task;
insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, task_id_,
  act_name_, act_type_, start_time_, act_inst_state_, sequence_counter_)
select task || 'a', process, definition, execution, execution, execution, task_key, task, task_name, 'userTask',
  timestamp '2026-11-20 08:00:00', 0, 1 from new_task;
insert into act_hi_identitylink (id_, timestamp_, type_, user_id_, group_id_, task_id_, root_proc_inst_id_, operation_type_)
select l.id_, timestamp '2026-11-20 08:00:00', l.type_, l.user_id_, l.group_id_, l.task_id_, t.execution, 'add'
from act_ru_identitylink l join new_task t on t.task = l.task_id_;
