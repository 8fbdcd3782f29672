-- An account is more than its password: somebody may log in elsewhere, and whoever was invited has none yet.
alter table credential alter column password_hash drop not null;
alter table credential add column last_login_at timestamp with time zone;

create view account as
select login, password_hash is not null as has_password, last_login_at from credential;

-- Logins with which nobody may log in, though their owners are members.
create table closed_login (
  login     varchar(30) primary key,
  closed_at timestamp with time zone not null,
  closed_by varchar(30) not null
);

create view registered_closed_login as
select login, closed_at from closed_login;

-- What lets somebody set a password once: the newest link in a mail, and the newest code on paper.
create table invitation (
  member_id   bigint      not null references member,
  way         varchar(4)  not null,
  -- empty until the mail leaves that holds it
  secret_hash varchar(64),
  -- empty: whoever has forgotten the password
  asked_by    varchar(30),
  asked_at    timestamp with time zone not null,
  expires_at  timestamp with time zone,
  used_at     timestamp with time zone,
  primary key (member_id, way),
  constraint invitation_way check (way in ('MAIL', 'SLIP'))
);
