-- Each password has a salt of its own, which tells it from the one before without telling anything of it.
create or replace view account as
select login, password_hash is not null as has_password, last_login_at, substring(password_hash from 1 for 29) as salt
from credential;

-- Whoever has lost a password is sent a link beside the invitation that is still good.
alter table invitation drop constraint invitation_way;
alter table invitation add constraint invitation_way check (way in ('MAIL', 'SLIP', 'LOST'));
