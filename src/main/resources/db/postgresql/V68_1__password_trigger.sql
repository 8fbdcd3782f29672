-- Which password somebody has is remembered like the register; when somebody was here last is not.
create trigger credential_changed after insert or update of password_hash or delete or truncate on credential
  for each statement execute function register_changed();
