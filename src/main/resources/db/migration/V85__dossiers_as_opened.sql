-- How often the list of a dossier, or where it lies, was changed: whoever writes on from an older one is told.
alter table member_dossier add column version bigint default 0 not null;
-- Where nothing has ever moved, the day was that of the first list, which says nothing of since when it lies there.
alter table member_dossier alter column since drop not null;
update member_dossier set since = null where state = 'KEPT'
  and not exists (select 1 from dossier_handover h where h.member_id = member_dossier.member_id)
  and not exists (select 1 from dossier_restoration r where r.member_id = member_dossier.member_id);
-- A dossier that lies elsewhere when a slip is issued is sent after.
alter table transfer_slip drop constraint transfer_slip_dossier;
alter table transfer_slip add constraint transfer_slip_dossier check (dossier_by in ('MEMBER', 'COURIER', 'LATER'));
