-- Members are found by the words of their names, without accents and whatever the spelling: the index is the database's own, so
-- that it is right whoever writes the name, a node of the version before among them. It calls nothing of ours, so that a backup
-- can be restored.
create function name_words(name text) returns tsvector language plpgsql immutable strict parallel safe as $$
begin
  return to_tsvector('simple', translate(lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g')), 'đĐðÐɖƉ',
    'dddddd'));
end $$;
-- nothing waits beside the index to be looked through: names are read more often than written
create index member_sought on member using gin (name_words(full_name)) with (fastupdate = off);

-- Words with what they are to begin with, as in 'nguyen:* & hieu:*'.
create function name_finds(name text, query text) returns boolean language sql immutable parallel safe as $$
  select name_words(name) @@ to_tsquery('simple', query)
$$;
