-- two of one name, born on one day, are found without looking at all others
create index member_born on member (born_on, full_name, id);
