-- Whose login is closed is remembered like the register: it counts at the next request on every node.
create trigger closed_login_changed after insert or update or delete or truncate on closed_login
  for each statement execute function register_changed();
