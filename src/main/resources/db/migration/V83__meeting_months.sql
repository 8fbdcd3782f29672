-- When the branch has registered its meeting, and whether the month has ended without one.
alter table branch_meeting add column registered_at timestamp with time zone;
alter table branch_meeting add column missed boolean default false not null;
-- The first time that somebody of those above opened the minutes and the resolution.
alter table branch_meeting add column read_at timestamp with time zone;
