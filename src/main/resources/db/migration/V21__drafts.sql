-- Drafts: what somebody has typed and not handed in yet. Sealed like papers; no part of the trail.

create table draft (
  case_number varchar(20)  not null references case_file,
  -- what it is a draft of, and whose, in the words of the feature that keeps it
  name        varchar(160) not null,
  sealed_with varchar(40)  not null references casefile_key,
  content     bytea        not null,
  saved_at    timestamp with time zone not null,
  saved_by    varchar(30)  not null,
  primary key (case_number, name)
);
create index draft_sealed_with on draft (sealed_with);
