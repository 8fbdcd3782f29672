-- The same as vn.chibo.register.VersionTrigger on H2.
create function keep_register_version() returns trigger language plpgsql as $$
declare
  was    jsonb := '{}';
  is_now jsonb := '{}';
  signed jsonb;
  found_any boolean := true;
begin
  if tg_op <> 'INSERT' then
    was := to_jsonb(old);
  end if;
  if tg_op <> 'DELETE' then
    is_now := to_jsonb(new);
  end if;
  signed := case tg_op when 'DELETE' then was else is_now end;
  if tg_op = 'INSERT' then
    insert into register_version (kept, kept_id, member_id, changed_at, changed_by, changed_in, changed_for)
    select upper(tg_table_name), new.id,
           case tg_table_name when 'member' then new.id else (is_now ->> 'member_id')::bigint end,
           coalesce(new.signed_at, current_timestamp), new.signed_by, new.signed_in, new.signed_for;
  else
    insert into register_version (kept, kept_id, member_id, field, before_value, after_value, changed_at, changed_by,
                                  changed_in, changed_for)
    select upper(tg_table_name), old.id,
           case tg_table_name when 'member' then old.id else (was ->> 'member_id')::bigint end, b.key, b.value,
           is_now ->> b.key, coalesce((signed ->> 'signed_at')::timestamptz, current_timestamp), signed ->> 'signed_by',
           signed ->> 'signed_in', signed ->> 'signed_for'
    from jsonb_each_text(was) b
    where b.value is distinct from is_now ->> b.key and b.key not like 'signed\_%' and b.key <> 'path'
    order by 4;
    found_any := found;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  -- a seat that is signed and not changed is about to be deleted
  if found_any or tg_table_name <> 'seat' then
    new.signed_by := null;
    new.signed_at := null;
    new.signed_in := null;
    new.signed_for := null;
  end if;
  return new;
end $$;

create trigger member_version before insert or update or delete on member
  for each row execute function keep_register_version();
create trigger organisation_version before insert or update or delete on organisation
  for each row execute function keep_register_version();
create trigger seat_version before insert or update or delete on seat
  for each row execute function keep_register_version();
