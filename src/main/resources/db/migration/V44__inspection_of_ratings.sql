-- Where those who decide on levels have an inspection committee, it is asked what it knows before they decide; of which
-- branches it was. Decisions that are under way go on unasked.
alter table rating_decision add column inspected boolean default false not null;
alter table branch_review add column inspected boolean default false not null;
