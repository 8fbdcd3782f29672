-- Passwords of those who log in: a login of the register and the hash of its password.

create table credential (
  login         varchar(30)  primary key,
  password_hash varchar(100) not null,
  changed_at    timestamp with time zone not null
);
