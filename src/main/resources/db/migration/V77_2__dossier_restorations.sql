-- Dossiers that were lost, and what was done to restore them.
create table dossier_restoration (
  case_number    varchar(20) not null primary key,
  member_id      bigint      not null references member_dossier,
  -- the member while it is under way: one at a time
  open_member_id bigint      unique references member_dossier
);
