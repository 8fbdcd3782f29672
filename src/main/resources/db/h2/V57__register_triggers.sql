create trigger member_changed after insert, update, delete on member call 'vn.chibo.register.ChangeTrigger';
create trigger seat_changed after insert, update, delete on seat call 'vn.chibo.register.ChangeTrigger';
create trigger deputy_changed after insert, update, delete on deputy call 'vn.chibo.register.ChangeTrigger';
create trigger organisation_changed after insert, update, delete on organisation call 'vn.chibo.register.ChangeTrigger';
create trigger organisation_body_changed after insert, update, delete on organisation_body
  call 'vn.chibo.register.ChangeTrigger';
create trigger organisation_authority_changed after insert, update, delete on organisation_authority
  call 'vn.chibo.register.ChangeTrigger';
