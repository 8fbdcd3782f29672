-- Which cases went through the hands of a committee, or of a person, is asked by its authors.
create index paper_filed_for on paper (filed_for, case_number);
create index paper_filed_by on paper (filed_by, case_number);
