-- Whether there is an organisation of the Youth Union in an organisation: where there is one, whoever is of its age has to be
-- its member to be admitted. Nobody has said so until now.
alter table organisation add column youth_union boolean default false not null;
