-- Which password somebody has is remembered like the register; when somebody was here last is not.
create trigger credential_changed after insert, update, delete on credential
  for each row call 'vn.chibo.register.PasswordTrigger';
