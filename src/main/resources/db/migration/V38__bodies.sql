-- Which bodies an organisation has, and whether it is a grassroots organisation (tổ chức cơ sở đảng), is data on it: the
-- models of 294-QĐ/TW and 208-QĐ/TW differ, and so do places. Until now both followed from its kind.
create table organisation_body (
  organisation_id bigint      not null references organisation,
  body            varchar(30) not null,
  primary key (organisation_id, body),
  constraint organisation_body_known check (body in ('COMMITTEE', 'STANDING_COMMITTEE', 'ORGANISATION_DEPARTMENT',
    'INSPECTION_COMMITTEE'))
);
insert into organisation_body (organisation_id, body)
select id, 'COMMITTEE' from organisation where kind <> 'PARTY_GROUP';
insert into organisation_body (organisation_id, body)
select o.id, b.body from organisation o cross join (
  select 'STANDING_COMMITTEE' as body union select 'ORGANISATION_DEPARTMENT' union select 'INSPECTION_COMMITTEE') b
where o.kind in ('CENTRAL', 'PROVINCIAL', 'COMMUNE', 'SUPERIOR_OTHER');

-- Of bodies above branches; a branch is one when it lies in none.
alter table organisation add column grassroots boolean default false not null;
update organisation set grassroots = true where kind = 'GRASSROOTS_PARTY_BODY';
alter table organisation add constraint organisation_grassroots check (not (grassroots and holds_members));

-- One name for branches: where one stands in the tree says whether it is a chi bộ cơ sở.
alter table organisation drop constraint organisation_holds_members;
alter table organisation drop constraint organisation_kind;
update organisation set kind = 'BRANCH' where kind in ('GRASSROOTS_BRANCH', 'SUB_BRANCH');
alter table organisation add constraint organisation_kind check (kind in ('CENTRAL', 'PROVINCIAL', 'COMMUNE',
  'SUPERIOR_OTHER', 'GRASSROOTS_PARTY_BODY', 'SUBORDINATE_BODY', 'SECTIONAL_BODY', 'BRANCH', 'PARTY_GROUP'));
alter table organisation add constraint organisation_holds_members check (holds_members = (kind = 'BRANCH'));
