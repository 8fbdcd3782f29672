-- The order in which cases are found again: the one that moved last first.
create index case_file_moved on case_file ((coalesce(closed_at, opened_at)) desc, number desc);
