-- Members are found by the words of their names, without accents and whatever the spelling. H2 is for a register of one
-- ward: it looks through them.
create alias name_folded deterministic for "vn.chibo.base.Folded.plain";
create alias name_finds deterministic for "vn.chibo.register.SoughtName.finds";
alter table member add column sought varchar(200) generated always as (name_folded(full_name));
