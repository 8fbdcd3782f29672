-- Which node is at which scheduled job, until when at the latest; the names are the library's.
create table shedlock (
  name       varchar(64)  primary key,
  lock_until timestamp    not null,
  locked_at  timestamp    not null,
  locked_by  varchar(255) not null
);

-- The retention job had a way of its own.
drop table retention_turn;
