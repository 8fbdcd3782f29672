create trigger member_version before insert, update, delete on member for each row
  call 'vn.chibo.register.VersionTrigger';
create trigger organisation_version before insert, update, delete on organisation for each row
  call 'vn.chibo.register.VersionTrigger';
create trigger seat_version before insert, update, delete on seat for each row
  call 'vn.chibo.register.VersionTrigger';
