-- Whose login is closed is remembered like the register: it counts at the next request on every node.
create trigger closed_login_changed after insert, update, delete on closed_login
  call 'vn.chibo.register.ChangeTrigger';
