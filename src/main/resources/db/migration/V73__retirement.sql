-- The day from which somebody works no more: who stands in a branch at the workplace then is to be relocated in time.
alter table member add column retired_on date;

-- Whether a branch is one at a workplace or where its members live; absent where nobody has said so, and of what is no branch.
alter table organisation add column setting varchar(10);
alter table organisation add constraint organisation_setting check (setting in ('WORK', 'RESIDENCE'));
