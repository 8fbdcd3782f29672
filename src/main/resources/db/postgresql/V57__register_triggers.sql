-- Rows are only added, so nobody waits for anybody; one a transaction is enough.
create function register_changed() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('chibo.register_changed', true), '') = '' then
    insert into register_change default values;
    perform set_config('chibo.register_changed', 'yes', true);
  end if;
  return null;
end $$;

create trigger member_changed after insert or update or delete or truncate on member
  for each statement execute function register_changed();
create trigger seat_changed after insert or update or delete or truncate on seat
  for each statement execute function register_changed();
create trigger deputy_changed after insert or update or delete or truncate on deputy
  for each statement execute function register_changed();
create trigger organisation_changed after insert or update or delete or truncate on organisation
  for each statement execute function register_changed();
create trigger organisation_body_changed after insert or update or delete or truncate on organisation_body
  for each statement execute function register_changed();
create trigger organisation_authority_changed after insert or update or delete or truncate on organisation_authority
  for each statement execute function register_changed();
