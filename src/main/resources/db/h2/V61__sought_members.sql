-- Members are found by the words of their names, without accents and whatever the spelling. H2 is for a register of one
-- ward: it looks through them.
create alias name_finds deterministic for "vn.chibo.register.SoughtName.finds";
