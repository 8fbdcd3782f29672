-- When a mail leaves is decided after the step that it tells of; until then send_after is empty.
alter table outgoing_mail alter column send_after drop not null;
alter table outgoing_mail add column occasion varchar(12) default 'NEWS' not null;
-- whose committee it was sent to; empty: to the member as a person
alter table outgoing_mail add column organisation_id bigint references organisation;
-- the deadline that it is about
alter table outgoing_mail add column due_at timestamp with time zone;
alter table outgoing_mail add column urgent boolean default false not null;
-- leaves in one mail with all others of the same person that are due
alter table outgoing_mail add column digest boolean default false not null;
-- a node is sending it; after that moment another one may
alter table outgoing_mail add column reserved_until timestamp with time zone;
alter table outgoing_mail add column reserved_by varchar(36);
-- somebody has told the person by telephone
alter table outgoing_mail add column called_by varchar(30);
alter table outgoing_mail add column called_at timestamp with time zone;
alter table outgoing_mail drop constraint outgoing_mail_state;
alter table outgoing_mail alter column state set data type varchar(15);
alter table outgoing_mail add constraint outgoing_mail_state
  check (state in ('WAITING', 'SENT', 'NOT_NEEDED', 'NO_ADDRESS', 'UNDELIVERABLE'));
create index outgoing_mail_recipient on outgoing_mail (recipient_id, state);
create index outgoing_mail_reserved on outgoing_mail (reserved_by);

-- When somebody wants to have mails; who is not here has not chosen.
create table mail_choice (
  member_id bigint      primary key references member,
  rhythm    varchar(10) not null,
  -- of the day, in Viet Nam
  hour_of_day int       not null,
  constraint mail_choice_rhythm check (rhythm in ('AT_ONCE', 'HOURLY', 'DAILY')),
  constraint mail_choice_hour check (hour_of_day between 0 and 23)
);

-- An address that takes no mails; once the register has another one for the member it means nothing.
create table dead_address (
  member_id bigint       primary key references member,
  address   varchar(200) not null,
  reason    varchar(100) not null,
  -- the administrator who entered it; empty: the mail server refused it
  marked_by varchar(30),
  marked_at timestamp with time zone not null
);
