-- Three votes without enough in favour count for committees, too: how often the one that proposes and the one that decides have
-- failed, and whether those above the latter decide now.
alter table probation add column failed_proposals int default 0 not null;
alter table probation add column failed_decisions int default 0 not null;
alter table probation add column decided_above boolean default false not null;
