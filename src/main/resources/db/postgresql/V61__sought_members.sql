-- Members are found by the words of their names, without accents and whatever the spelling: the column is the database's own,
-- so that it is right whoever writes the name, a node of the version before among them.
create function name_folded(name text) returns text language sql immutable strict parallel safe as $$
  select translate(lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g')), 'đĐðÐɖƉ', 'dddddd')
$$;
alter table member add column sought tsvector generated always as (to_tsvector('simple', name_folded(full_name))) stored;
-- nothing waits beside the index to be looked through: names are read more often than written
create index member_sought on member using gin (sought) with (fastupdate = off);

-- Words with what they are to begin with, as in 'nguyen:* & hieu:*'.
create function name_finds(sought tsvector, query text) returns boolean language sql immutable parallel safe as $$
  select sought @@ to_tsquery('simple', query)
$$;
