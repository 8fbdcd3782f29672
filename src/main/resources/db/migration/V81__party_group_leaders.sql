-- Party groups have a leader and a deputy, who sit in a body of the group's own; it leads nobody and keeps no list.
alter table organisation_body drop constraint organisation_body_known;
alter table organisation_body add constraint organisation_body_known check (body in ('COMMITTEE', 'STANDING_COMMITTEE',
  'ORGANISATION_DEPARTMENT', 'INSPECTION_COMMITTEE', 'PARTY_GROUP'));
insert into organisation_body (organisation_id, body)
select id, 'PARTY_GROUP' from organisation where kind = 'PARTY_GROUP';
alter table seat drop constraint seat_body;
alter table seat add constraint seat_body check (body in ('COMMITTEE', 'STANDING_COMMITTEE', 'ORGANISATION_DEPARTMENT',
  'INSPECTION_COMMITTEE', 'PARTY_GROUP'));
alter table seat drop constraint seat_position;
alter table seat add constraint seat_position check (position in ('SECRETARY', 'DEPUTY_SECRETARY', 'HEAD', 'DEPUTY_HEAD',
  'MEMBER', 'LEADER', 'DEPUTY_LEADER'));
