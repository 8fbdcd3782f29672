-- What somebody has typed into the form that begins a procedure and not handed in yet: there is no case to which it could
-- belong, so it belongs to the person. Sealed like the drafts of cases; no part of the trail.

create table start_draft (
  login         varchar(30)  not null,
  procedure_key varchar(100) not null,
  sealed_with   varchar(40)  not null references casefile_key,
  content       bytea        not null,
  saved_at      timestamp with time zone not null,
  primary key (login, procedure_key)
);
create index start_draft_sealed_with on start_draft (sealed_with);
create index start_draft_saved_at on start_draft (saved_at);
