-- What was photographed or scanned: a PDF each, sealed like a paper, a link in the chain of its case. What it holds is the
-- column `content`, added below in the words of each database.
create table attachment (
  case_number varchar(20) not null references case_file,
  position    int         not null,
  -- one of a fixed list; nobody's file name is kept
  kind        varchar(20) not null,
  -- the form and the task in hand when it was added
  form        varchar(80) not null,
  task_id     varchar(64) not null,
  pages       int         not null,
  bytes       int         not null,
  -- absent once the content was taken back or lawfully destroyed; its digest stays
  sealed_with varchar(40) references casefile_key,
  added_at    timestamp with time zone not null,
  added_by    varchar(30) not null,
  -- the committee in whose name; absent for what a member adds to a task of his own
  added_for   varchar(60),
  -- what the browser calls one sending, so that the same sent again is not kept twice
  sending     varchar(40),
  digest      varchar(44) not null,
  mac         varchar(44) not null,
  primary key (case_number, position)
);
create index attachment_sealed_with on attachment (sealed_with);
